"""Drops equal balls one by one onto a plane and lets each roll to a resting place.

Writes heap.inc (a free heap) and dish.inc (a bed inside a round wall): arrays of centres in units of
the ball's radius, lowest first. Deterministic. Run: python3 heap.py
"""

import math
import random


def settle(x, z, balls, grid, wall):
    """Roll downhill over balls already placed; all radii are 1."""
    step = 0.35
    best = height(x, z, grid)
    for _ in range(60):
        moved = False
        for k in range(10):
            a = math.radians(36 * k + 11)
            nx, nz = x + step * math.cos(a), z + step * math.sin(a)
            if wall and math.hypot(nx, nz) > wall - 1:
                continue
            h = height(nx, nz, grid)
            if h < best - 0.02:
                best, x, z, moved = h, nx, nz, True
                break
        if not moved:
            if step < 0.1:
                break
            step /= 2
        if best <= 1.0:
            break
    return x, best, z


def height(x, z, grid):
    top = 1.0
    cx, cz = int(x // 2), int(z // 2)
    for i in range(cx - 1, cx + 2):
        for j in range(cz - 1, cz + 2):
            for bx, by, bz in grid.get((i, j), ()):
                d = (x - bx) ** 2 + (z - bz) ** 2
                if d < 4:
                    top = max(top, by + math.sqrt(4 - d))
    return top


def heap(count, spread, wall, seed):
    rng = random.Random(seed)
    balls, grid = [], {}
    for n in range(count):
        if wall:
            r, a = (wall - 1.05) * math.sqrt(rng.random()), rng.random() * 2 * math.pi
        else:
            # the density of a cone seen from above, so that the heap keeps its angle of repose
            r = spread * rng.random() ** 0.5
            if rng.random() > (1 - r / spread) ** 0.8 + 0.02:
                r = spread * rng.random() * rng.random() ** 0.5
            a = rng.random() * 2 * math.pi
        x, y, z = settle(r * math.cos(a), r * math.sin(a), balls, grid, wall)
        balls.append((x, y, z))
        grid.setdefault((int(x // 2), int(z // 2)), []).append((x, y, z))
    return balls


def write(path, name, note, balls):
    with open(path, "w") as out:
        out.write(f"// {note} Written by heap.py.\n#declare {name} = array[{len(balls)}] {{\n")
        row = [f"<{x:.2f},{y:.2f},{z:.2f}>" for x, y, z in sorted(balls, key=lambda b: b[1])]
        out.write(",\n".join(",".join(row[i:i + 6]) for i in range(0, len(row), 6)))
        out.write("\n}\n")


write("heap.inc", "Heap_Balls", "A free heap, in ball radii.", heap(1500, 27, None, 30))
write("dish.inc", "Dish_Balls", "A bed in a round wall of radius 16, in ball radii.", heap(600, 0, 16, 31))
