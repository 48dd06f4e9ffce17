// Off-white flame-retardant ABS: granules and a moulded socket housing.
#declare Granules = 1;
#include "studio.inc"
#include "granules.inc"
#declare C = srgb <0.90, 0.885, 0.835>;
#declare G = object { Granule(C) }
#macro Product()
  Granule_Heap(G, C, 0.19, 1480, 6, <-2.2, 0, -1.2>)
  Strays(G, 0.19, 30, 4.6, 6.4, 5, <-2.2, 0, -1.2>)
  union {
    difference { object { R_Box(<-2.7, 0, -0.7>, <2.7, 5.4, 0.7>, 0.4) } cylinder { <0, 2.7, -1>, <0, 2.7, -0.1>, 1.55 } T_Plastic(srgb <0.93, 0.925, 0.89>) }
    difference { cylinder { <0, 2.7, -0.55>, <0, 2.7, 0.2>, 1.6 } cylinder { <0, 2.7, -1>, <0, 2.7, -0.12>, 1.42 } T_Plastic(srgb <0.93, 0.925, 0.89>) }
    cylinder { <-0.65, 2.7, -0.13>, <-0.65, 2.7, 0>, 0.2 T_Rubber(Black) } cylinder { <0.65, 2.7, -0.13>, <0.65, 2.7, 0>, 0.2 T_Rubber(Black) } box { <-0.18, 1.28, -0.5>, <0.18, 1.5, -0.1> T_Metal(Steel_Colour) } box { <-0.18, 3.9, -0.5>, <0.18, 4.12, -0.1> T_Metal(Steel_Colour) }
    torus { 1.66, 0.06 rotate x * 90 translate <0, 2.7, -0.7> T_Plastic(srgb <0.93, 0.925, 0.89>) } Screw(<0, 2.7, -0.12>, 0.17) 
    object { R_Slab(-0.7, 4.75, 0.7, 4.95, 0.1, 0.08) translate -z * 0.74 T_Plastic(Saffron) }
    rotate x * 10 rotate y * -20 translate <4.0, 0.1, 1.6> }
#end
Product() Frame_Box(<-7.0, 0, -5.6>, <6.6, 5.0, 3.0>, 0, 24, 1.0)
