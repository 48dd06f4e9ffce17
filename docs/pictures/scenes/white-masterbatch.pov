// Bright white masterbatch granules on a slate, with a blown white film behind them.
#declare Granules = 1;
#include "studio.inc"
#include "granules.inc"
#declare C = srgb <0.985, 0.985, 0.98>;
#declare G = object { Lens_Granule(C) }
#macro Product()
  object { R_Box(<-6.4, 0, -4.0>, <6.4, 0.5, 4.0>, 0.12) texture { pigment { granite color_map { [0 srgb <0.16, 0.18, 0.23>] [1 srgb <0.24, 0.26, 0.31>] } scale 1.2 } normal { granite 0.08 scale 0.6 } finish { ambient 0.08 diffuse 0.8 specular 0.15 roughness 0.06 } } rotate y * -6 }
  Granule_Heap(G, C, 0.19, 1300, 9, <0.3, 0.5, -0.4>)
  Strays(G, 0.19, 30, 4.2, 5.6, 5, <0, 0.5, 0>)
#end
Product() Frame_Box(<-6.4, 0, -4.0>, <6.4, 3.2, 4.0>, 0, 24, 0.97)
