// Conductive ink: a small dark bottle and a flexible printed circuit with silver-grey tracks.
#include "studio.inc"
#declare Inked = texture { pigment { srgb <0.26, 0.27, 0.29> } finish { ambient 0.05 diffuse 0.5 specular 0.5 roughness 0.03 metallic reflection { 0.12, 0.35 falloff 3 } } }
#macro Track(P, Q, W) cylinder { P, Q, W scale <1, 0.4, 1> texture { Inked } } #end
#macro Product()
  object { Bottle(1.7, 4.2, 0.85, 0.7) texture { pigment { srgb <0.07, 0.075, 0.09> } finish { ambient 0.06 diffuse 0.7 specular 0.9 roughness 0.004 reflection { 0.05, 0.7 falloff 3.5 } } } } object { Screw_Cap(4.5, 5.8, 1.05, 36) T_Plastic(Turquoise) }
  difference { cylinder { y * 0.8, y * 3.0, 1.725 } cylinder { y * 0.5, y * 6, 1.71 } plane { z, 0.1 inverse } T_Matte(Paper) } object { Star(<0, 2.2, -1.74>, 0.5, Turquoise) } Arc_Bar(1.2, 1.32, 1.740, 0.7, Grey_Dark)
  // film
  object { R_Box(<-4.2, 0, -3.1>, <4.2, 0.08, 3.1>, 0.03) texture { pigment { srgb <0.88, 0.72, 0.36> } finish { ambient 0.10 diffuse 0.75 specular 0.7 roughness 0.006 reflection { 0.02, 0.4 falloff 4 } } } translate <3.4, 0, -3.0> }
  union {
    #local I = 0; #while (I < 7) #local Z = -2.4 + I * 0.42; Track(<-3.6, 0.2, Z>, <-1.0 + I * 0.22, 0.2, Z>, 0.07) Track(<-1.0 + I * 0.22, 0.2, Z>, <-0.2 + I * 0.22, 0.2, Z + 0.8>, 0.07) Track(<-0.2 + I * 0.22, 0.2, Z + 0.8>, <1.6, 0.2, Z + 0.8>, 0.07) object { R_Box(<-3.95, 0.06, Z - 0.14>, <-3.4, 0.11, Z + 0.14>, 0.02) texture { Inked } } #local I = I + 1; #end
    // antenna spiral
    #local I = 0; #while (I < 16) #local R = 0.35 + I * 0.085; #local A = 90 * I; #local B = 90 * (I + 1); Track(<2.6, 0.2, 1.2> + vrotate(<R, 0, R>, y * A), <2.6, 0.2, 1.2> + vrotate(<R + 0.085, 0, R + 0.085>, y * B), 0.05) #local I = I + 1; #end
    object { R_Box(<1.5, 0.06, -1.9>, <2.9, 0.4, -0.7>, 0.05) T_Plastic(Black) } #local I = 0; #while (I < 5) box { <1.3, 0.07, -1.75 + I * 0.22>, <3.1, 0.14, -1.68 + I * 0.22> T_Metal(Steel_Colour) } #local I = I + 1; #end
    #local I = 0; #while (I < 3) object { R_Box(<-3.2 + I * 0.9, 0.06, 1.6>, <-2.8 + I * 0.9, 0.3, 2.3>, 0.05) T_Plastic((I = 1 ? Saffron : Grey_Dark)) } Track(<-3.0 + I * 0.9, 0.2, 0.5>, <-3.0 + I * 0.9, 0.2, 1.7>, 0.06) #local I = I + 1; #end
    translate <3.4, 0, -3.0> }
  // a stroke of ink drawn with a spatula
  sphere { 0, 1 scale <1.5, 0.10, 0.45> rotate y * 20 translate <-3.4, 0.02, -3.0> T_Gloss(srgb <0.10, 0.105, 0.12>) } union { object { R_Box(<0, 0, -0.35>, <2.2, 0.08, 0.35>, 0.04) T_Metal(Steel_Colour) } object { R_Box(<-3.0, -0.1, -0.25>, <0.1, 0.25, 0.25>, 0.12) T_Gloss(Ink) } rotate z * -7 rotate y * 160 translate <-3.6, 0.42, -3.2> }
#end
Show(4, 30, 0.95)
