// A compact X-ray generator with its collimator window, on a tripod.
#include "studio.inc"
#macro Leg(A) union { cylinder { <0, 7.0, 0>, <3.4, 1.7, 0>, 0.24 T_Satin(Grey_Dark) } cylinder { <3.0, 2.3, 0>, <4.4, 0.15, 0>, 0.17 T_Satin(Steel_Colour) } object { R_Cyl(-0.4, 0.4, 0.34, 0.08) rotate z * 33 translate <3.2, 2.0, 0> T_Plastic(Saffron) } sphere { <4.45, 0.2, 0>, 0.28 T_Rubber(Black) } cylinder { <0, 4.6, 0>, <1.9, 4.1, 0>, 0.09 T_Satin(Grey) } rotate y * A } #end
#macro Product()
  object { Leg(95) } object { Leg(215) } object { Leg(335) }
  cylinder { y * 3.6, y * 8.4, 0.3 T_Satin(Steel_Colour) } object { R_Cyl(6.6, 7.5, 0.62, 0.12) T_Plastic(Ink) } object { R_Cyl(4.3, 4.9, 0.45, 0.1) T_Plastic(Ink) }
  object { R_Box(<-0.9, 7.9, -0.9>, <0.9, 8.5, 0.9>, 0.15) T_Plastic(Ink) }
  object { R_Box(<-2.6, 8.4, -2.2>, <2.6, 12.2, 2.9>, 0.5) T_Plastic(White) }
  object { R_Box(<-2.66, 9.0, -1.5>, <2.66, 9.5, 2.2>, 0.1) T_Plastic(Turquoise) }
  object { R_Box(<-1.8, 8.9, -3.4>, <1.8, 11.7, -2.0>, 0.25) T_Plastic(Ink) }
  difference { object { R_Slab(-1.3, 9.25, 1.3, 11.35, 0.3, 0.15) translate -z * 3.48 } object { R_Slab(-1.1, 9.45, 1.1, 11.15, 0.5, 0.1) translate -z * 3.6 } T_Satin(Steel_Colour) }
  object { R_Slab(-1.1, 9.45, 1.1, 11.15, 0.05, 0.1) translate -z * 3.42 T_Black_Glass() }
  sphere { 0, 0.55 scale <1, 1, 0.35> translate <0, 10.3, -3.4> T_Gloss(Saffron) } box { <-1.1, 10.28, -3.44>, <1.1, 10.32, -3.42> T_Glow(Saffron, 0.6) } box { <-0.02, 9.45, -3.44>, <0.02, 11.15, -3.42> T_Glow(Saffron, 0.6) }
  #local I = 0; #while (I < 4) Screw(<(mod(I, 2) < 1 ? -1.55 : 1.55), (I < 2 ? 9.15 : 11.45), -3.4>, 0.11) #local I = I + 1; #end
  union { cylinder { <-1.7, 13.2, 0.3>, <1.7, 13.2, 0.3>, 0.28 } sphere { <-1.7, 13.2, 0.3>, 0.28 } sphere { <1.7, 13.2, 0.3>, 0.28 } cylinder { <-1.7, 13.2, 0.3>, <-1.9, 12, 0.3>, 0.25 } cylinder { <1.7, 13.2, 0.3>, <1.9, 12, 0.3>, 0.25 } T_Rubber(Ink) }
  union { R_Slab(-1.5, 9.9, 1.2, 11.6, 0.1, 0.15) T_Black_Glass() rotate y * 90 translate <-2.58, 0, 0.6> }
  union { Number(70, 2, <-0.9, 10.7, -0.02>, 0.55, Turquoise) Number(36, 2, <-0.9, 10.1, -0.02>, 0.35, Saffron) rotate y * 90 translate <-2.6, 0, 0.6> }
#end
Show(28, 8, 0.95)
