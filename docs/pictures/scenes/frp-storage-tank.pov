// An upright composite tank on legs, domed top, manhole, level glass, ladder.
#include "studio.inc"
#macro Product()
  #local Skin = texture { pigment { srgb <0.80, 0.85, 0.80> } normal { gradient y 0.06 turbulence 0.2 scale 0.25 } finish { ambient 0.08 diffuse 0.8 specular 0.4 roughness 0.02 reflection { 0.015, 0.3 falloff 4 } } }
  cylinder { y * 3.2, y * 11, 3.0 texture { Skin } } sphere { 0, 1 scale <3, 1.1, 3> translate y * 11 texture { Skin } } sphere { 0, 1 scale <3, 1.5, 3> translate y * 3.2 texture { Skin } }
  #local I = 0; #while (I < 4) cylinder { y * (4.2 + I * 2.0), y * (4.5 + I * 2.0), 3.06 T_Plastic(Cypress) } #local I = I + 1; #end
  #local I = 0; #while (I < 5) union { object { R_Box(<2.45, 0.15, -0.3>, <3.05, 4.6, 0.3>, 0.1) } object { R_Box(<2.2, 0, -0.7>, <3.4, 0.2, 0.7>, 0.06) } T_Satin(Steel_Colour) rotate y * (72 * I + 20) } #local I = I + 1; #end
  object { R_Cyl(11.7, 12.5, 0.95, 0.1) T_Plastic(Cypress) } object { R_Cyl(12.3, 12.6, 1.2, 0.08) T_Plastic(Cypress) } cylinder { <1.9, 11.2, 0>, <1.9, 12.4, 0>, 0.28 T_Satin(Steel_Colour) } sphere { <1.9, 12.4, 0>, 0.36 T_Satin(Steel_Colour) }
  union { cylinder { <0, 4.8, -3.4>, <0, 10.4, -3.4>, 0.12 T_Gloss(Turquoise) } cylinder { <0, 4.6, -3.4>, <0, 10.6, -3.4>, 0.16 M_Clear(<0.9, 0.97, 1>, 0.3) } cylinder { <0, 4.7, -2.8>, <0, 4.7, -3.5>, 0.2 T_Satin(Steel_Colour) } cylinder { <0, 10.5, -2.8>, <0, 10.5, -3.5>, 0.2 T_Satin(Steel_Colour) } rotate y * 22 }
  union { cylinder { <0, 3.6, -2.6>, <0, 3.6, -3.8>, 0.4 T_Plastic(Cypress) } object { R_Cyl(-0.15, 0.15, 0.7, 0.04) rotate x * 90 translate <0, 3.6, -3.8> T_Satin(Steel_Colour) } rotate y * -24 }
  union { #local I = -1; #while (I < 2) cylinder { <I * 0.5, 0, -3.5>, <I * 0.5, 12.2, -3.5>, 0.1 } #local I = I + 2; #end #local I = 0; #while (I < 14) cylinder { <-0.5, 0.7 + I * 0.8, -3.5>, <0.5, 0.7 + I * 0.8, -3.5>, 0.08 } #local I = I + 1; #end T_Satin(Saffron) rotate y * -62 }
#end
Show(16, 9, 0.98)
