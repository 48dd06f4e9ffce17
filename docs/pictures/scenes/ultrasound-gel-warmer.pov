// A gel warmer: a small heated cylinder with a display, a bottle of blue gel standing in it.
#include "studio.inc"
#macro Gel_Bottle()
  object { Bottle(1.25, 6.6, 0.55, 0.7) M_Tint(srgb <0.42, 0.68, 0.86>, 0.55) }
  cylinder { y * 0.1, y * 5.3, 1.15 T_Gloss(srgb <0.20, 0.50, 0.78>) }
  object { Screw_Cap(6.85, 7.6, 0.72, 26) T_Gloss(White) } cone { y * 7.6, 0.5, y * 8.8, 0.16 T_Gloss(White) } cylinder { y * 8.7, y * 9.0, 0.2 T_Gloss(Lapis) }
#end
#macro Product()
  difference { union { object { R_Cyl2(0.25, 5.0, 2.4, 0.25, 0.35) } } cylinder { y * 1, y * 6, 1.5 } T_Plastic(White) }
  torus { 1.62, 0.16 translate y * 5.0 T_Rubber(Grey_Dark) } object { R_Cyl(0, 0.4, 2.2, 0.1) T_Rubber(Ink) }
  difference { cylinder { y * 0.9, y * 1.3, 2.42 } cylinder { y * 0, y * 3, 2.3 } T_Gloss(Turquoise) }
  union { object { R_Slab(-1.15, 2.0, 1.15, 4.0, 0.6, 0.3) translate -z * 2.62 T_Plastic(Ink) } object { R_Slab(-0.9, 2.95, 0.9, 3.8, 0.1, 0.1) translate -z * 2.64 T_Black_Glass() } union { Number(37, 2, <-0.35, 3.12, 0>, 0.5, Saffron) translate -z * 2.65 } #local I = 0; #while (I < 3) object { Button(<-0.6 + I * 0.6, 2.45, -2.62>, 0.17, (I = 2 ? Turquoise : Grey_Light)) } #local I = I + 1; #end rotate y * 6 }
  union { Gel_Bottle() translate y * 1.2 }
  union { Gel_Bottle() translate <5.0, 0, 1.4> }
  object { Label(1.5, 2.2, Turquoise) translate <0, 2.9, -1.27> rotate y * -4 translate <5.0, 0, 1.4> }
  union { sphere { 0, 1 scale <1.5, 0.28, 1.1> } sphere { <0.8, 0.05, -0.5>, 0.6 } M_Liquid(<0.55, 0.78, 0.95>) translate <-4.0, 0, -1.5> }
  union { object { R_Box(<-2.0, 0, -0.5>, <1.2, 0.85, 0.5>, 0.35) T_Plastic(White) } object { R_Box(<1.0, -0.05, -0.8>, <2.1, 0.9, 0.8>, 0.3) T_Rubber(Grey_Dark) } rotate y * 38 translate <-5.0, 0.05, 0.8> }
  object { Hose(spline { cubic_spline -0.2, <-6, 0.4, 2> 0, <-6.5, 0.4, 2.0> 0.35, <-7.0, 0.2, 4> 0.7, <-4, 0.2, 5> 1, <-1.5, 0.2, 3.2> 1.2, <0, 0.2, 2> }, 30, 0.14) T_Rubber(Grey_Light) }
#end
Show(10, 15, 0.97)
