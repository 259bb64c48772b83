"""Annotation formats of other tools, one module each: what they read and write are `PictureAnnotation`s."""
