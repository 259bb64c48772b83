"""What a hand holds on the canvas: one small file per tool. A row in `gui/actions.py` offers it."""
