// A dropper bottle of amber glass, its pipette beside it with a drop.
#include "studio.inc"
#macro T_Amber() texture { pigment { srgb <0.34, 0.16, 0.045> } finish { ambient 0.10 diffuse 0.75 specular 0.9 roughness 0.003 reflection { 0.05, 0.75 falloff 3.5 } } } #end
#macro Dropper() object { Screw_Cap(0, 1.2, 0.95, 34) T_Plastic(Ink) } object { R_Cyl2(1.1, 3.0, 0.62, 0.05, 0.5) T_Rubber(Ink) } torus { 0.62, 0.08 translate y * 1.35 T_Rubber(Ink) } #end
#macro Product()
  object { Bottle(1.9, 5.2, 0.8, 0.8) T_Amber() } union { Dropper() translate y * 5.7 }
  difference { cylinder { y * 0.8, y * 3.9, 1.925 } cylinder { y * 0.5, y * 6, 1.91 } plane { z, 0.3 inverse } T_Matte(Paper) } difference { cylinder { y * 0.8, y * 1.3, 1.932 } cylinder { y * 0.5, y * 6, 1.91 } plane { z, 0.3 inverse } T_Matte(Turquoise) } object { Star(<0, 2.8, -1.94>, 0.62, Turquoise) } Arc_Bar(1.65, 1.78, 1.940, 0.8, Grey_Dark)
  object { Bottle(1.9, 5.2, 0.8, 0.8) T_Amber() translate <3.8, 0, 2.2> } torus { 0.78, 0.08 translate <3.8, 6.0, 2.2> T_Amber() }
  difference { cylinder { y * 0.8, y * 3.9, 1.925 } cylinder { y * 0.5, y * 6, 1.91 } plane { z, 0.3 inverse } T_Matte(Paper) translate <3.8, 0, 2.2> }
  union { Dropper() cone { 0, 0.3, -y * 3.4, 0.26 M_Clear(<0.93, 0.97, 0.98>, 0.35) } cone { -y * 0.6, 0.22, -y * 3.3, 0.2 T_Gloss(srgb <0.55, 0.30, 0.08>) } cone { -y * 3.4, 0.26, -y * 4.4, 0.1 M_Clear(<0.93, 0.97, 0.98>, 0.35) } rotate z * -86 rotate y * 20 translate <2.6, 0.95, -3.4> }
  sphere { 0, 0.42 scale <1, 0.45, 1> translate <-2.8, 0.1, -2.1> T_Gloss(srgb <0.55, 0.30, 0.08>) } sphere { 0, 0.2 scale <1, 0.5, 1> translate <-3.5, 0.05, -2.6> T_Gloss(srgb <0.55, 0.30, 0.08>) }
#end
Show(6, 17, 0.95)
