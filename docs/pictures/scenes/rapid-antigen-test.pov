// A rapid test: cassettes with two lines, a buffer bottle and a swab.
#include "studio.inc"
#macro Cassette(Lines)
  object { R_Box(<-1.4, 0, -3.6>, <1.4, 0.62, 3.6>, 0.28) T_Plastic(White) }
  difference { object { R_Box(<-0.62, 0.5, 0.0>, <0.62, 0.72, 2.3>, 0.1) T_Plastic(White) } object { R_Box(<-0.42, 0.3, 0.2>, <0.42, 1, 2.1>, 0.1) T_Plastic(White) } } box { <-0.44, 0.5, 0.15>, <0.44, 0.625, 2.15> T_Matte(srgb <0.93, 0.93, 0.90>) }
  box { <-0.43, 0.6, 1.45>, <0.43, 0.629, 1.57> T_Matte(srgb <0.72, 0.15, 0.28>) } #if (Lines > 1) box { <-0.43, 0.6, 0.75>, <0.43, 0.629, 0.86> T_Matte(srgb <0.76, 0.27, 0.38>) } #end
  difference { sphere { 0, 0.75 scale <0.9, 0.5, 1.2> translate <0, 0.5, -1.7> } plane { y, 0.5 } sphere { 0, 0.55 scale <0.8, 0.9, 1.1> translate <0, 0.75, -1.7> } T_Plastic(White) } sphere { 0, 0.46 scale <0.85, 0.1, 1.15> translate <0, 0.62, -1.7> T_Matte(srgb <0.88, 0.88, 0.86>) }
  box { <0.75, 0.6, 1.47>, <1.0, 0.628, 1.55> T_Matte(Ink) } box { <0.75, 0.6, 0.77>, <0.9, 0.628, 0.85> T_Matte(Ink) } #local I = 0; #while (I < 5) object { R_Box(<-0.7, 0.55, -3.2 + I * 0.16>, <0.7, 0.66, -3.12 + I * 0.16>, 0.03) T_Plastic(White) } #local I = I + 1; #end
  object { Star(<0, 0, 0>, 0.26, Turquoise) rotate x * 90 translate <0, 0.62, 2.9> }
#end
#macro Product()
  union { Cassette(2) rotate y * 14 translate <-1.7, 0, -0.4> } union { Cassette(1) rotate y * 24 translate <1.9, 0, 0.2> }
  union { object { R_Box(<-2.0, 0, -4.2>, <2.0, 0.12, 4.2>, 0.05) T_Plastic(Mix(Turquoise, White, 0.75)) } object { Star(<0, 0, 0>, 0.9, Paper) rotate x * 90 translate <0.4, 0.12, 1.9> } rotate y * 34 translate <4.6, 0, 1.6> }
  union { object { R_Cyl2(0, 2.6, 0.72, 0.12, 0.2) M_Tint(srgb <0.85, 0.93, 0.95>, 0.5) } cylinder { y * 0.1, y * 1.6, 0.64 T_Gloss(srgb <0.72, 0.85, 0.88>) } cone { y * 2.5, 0.5, y * 3.2, 0.2 T_Plastic(White) } object { R_Cyl(3.0, 3.7, 0.3, 0.08) T_Plastic(Saffron) } translate <-4.2, 0, 1.9> }
  union { cylinder { 0, x * 7.0, 0.09 T_Plastic(White) } sphere { 0, 0.24 scale <2.6, 1, 1> translate x * 7.2 T_Matte(White) } rotate y * -8 translate <-4.4, 0.24, -4.6> }
#end
Show(4, 42, 0.96)
