"""Colours (RGB) and sizes that several parts of the window share."""

GROUND = (16, 16, 18)  # behind scan and profile
YELLOW = (255, 210, 60)  # what a hand draws, marks or is about to take
DARK, WHITE = (20, 20, 20), (255, 255, 255)  # a handle's edge and its fill
GREEN, AMBER = "#4caf50", "#e0a030"  # icons: done, and what wants a look
HANDLE_SIZE = 9  # screen px
LIGHT = 5  # screen px by which a handle grows when it is lit up
GRAB_DISTANCE = 9  # screen px around a handle in which a press takes hold of it
NARROWEST_BUTTON = 44  # px; a narrow window cuts the words instead of growing
