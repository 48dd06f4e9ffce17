"""Reads a mask (product on a magenta ground) and prints the camera's shift and zoom for povray.

Run: python3 autoframe.py mask.png
"""

import sys

from PIL import Image

MASK_ZOOM = 0.6  # the mask is drawn this much smaller, so that nothing is cut at its edges
WIDE, HIGH = 0.84, 0.82  # how much of the picture's width and height the product may fill

mask = Image.open(sys.argv[1]).convert("RGB")
width, height = mask.size
pixels = mask.load()
hit = [
    (x, y)
    for y in range(height)
    for x in range(width)
    if max(255 - pixels[x, y][0], pixels[x, y][1], 255 - pixels[x, y][2]) > 12
]
if hit:
    left, right = min(x for x, _ in hit), max(x for x, _ in hit) + 1
    top, bottom = min(y for _, y in hit), max(y for _, y in hit) + 1
    zoom = min(WIDE * width / (right - left), HIGH * height / (bottom - top)) * MASK_ZOOM
    shift_x = ((left + right) / width - 1) / MASK_ZOOM
    # a little more room above than below, where the shadow lies
    shift_y = (1 - (top + bottom) / height) / MASK_ZOOM - 0.01
    print(f"Declare=Zoom={zoom:.4f} Declare=Shift_X={shift_x:.4f} Declare=Shift_Y={shift_y:.4f}")
