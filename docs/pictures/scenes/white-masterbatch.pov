// Bright white masterbatch granules on a slate, with a blown white film behind them.
#declare Granules = 1;
#include "studio.inc"
#include "granules.inc"
#declare C = srgb <0.985, 0.985, 0.98>;
#declare G = object { Lens_Granule(C) }
#macro Product()
  object { R_Box(<-5.2, 0, -4.4>, <5.2, 0.5, 4.4>, 0.12) texture { pigment { granite color_map { [0 srgb <0.16, 0.18, 0.23>] [1 srgb <0.24, 0.26, 0.31>] } scale 1.2 } normal { granite 0.08 scale 0.6 } finish { ambient 0.08 diffuse 0.8 specular 0.15 roughness 0.06 } } rotate y * -6 }
  Granule_Heap(G, C, 0.15, 1300, 9, <0.2, 0.5, 0>)
  Strays(G, 0.15, 24, 3.0, 3.7, 5, <0.2, 0.5, 0>)
#end
Product() Frame_Box(<-5.2, 0, -4.4>, <5.2, 3.2, 4.4>, 0, 24, 0.97)
