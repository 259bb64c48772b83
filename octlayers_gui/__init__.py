"""OCT Layers: segment, correct and measure retinal layers in OCT B-scans."""

__version__ = "0.1.0"
