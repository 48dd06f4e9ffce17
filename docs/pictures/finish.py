"""Turns a rendered PNG into the catalogue's JPEG: evens out the steps of the soft shadows, saves small.

Only differences of a few levels are smoothed, so edges and grain of the product stay.
Run: python3 finish.py render.png picture.jpg [quality]
Needs Pillow, NumPy and OpenCV (`pip install pillow numpy opencv-python-headless`).
"""

import sys

import cv2
import numpy
from PIL import Image

LIMIT = 128_000  # bytes; a busier picture is saved at a lower quality


def even(pixels):
    smooth = cv2.bilateralFilter(pixels, d=0, sigmaColor=7, sigmaSpace=7)
    # The paper is bright and slightly warm: there the steps are wider and are smoothed twice.
    paper = cv2.bilateralFilter(cv2.bilateralFilter(smooth, d=0, sigmaColor=9, sigmaSpace=16), d=0, sigmaColor=6, sigmaSpace=16)
    low, high = smooth.min(axis=2).astype(int), smooth.max(axis=2).astype(int)
    warm = smooth[..., 0].astype(int) - smooth[..., 2].astype(int)
    mask = ((low > 120) & (high - low < 24) & (warm >= 3)).astype("float32")
    mask = cv2.erode(cv2.GaussianBlur(mask, (0, 0), 2), None)[..., None]
    return (paper * mask + smooth * (1 - mask) + 0.5).astype("uint8")


def save(image, path, quality):
    while True:
        image.save(path, quality=quality, optimize=True, progressive=True, subsampling=0 if quality > 84 else 2)
        with open(path, "rb") as file:
            if len(file.read()) <= LIMIT or quality <= 68:
                return
        quality -= 4


if __name__ == "__main__":
    rendered = Image.open(sys.argv[1]).convert("RGB")
    result = Image.fromarray(even(numpy.array(rendered)))
    if result.size != (1600, 1200):
        result = result.resize((1600, 1200), Image.LANCZOS)
    save(result, sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 84)
