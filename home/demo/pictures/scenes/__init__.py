"""One scene a module; each has ``paint(canvas)`` and draws on 1600 × 1067 units."""
