// A gateway for a DIN rail: small module with lamps, plugs and an antenna.
#include "studio.inc"
#macro Product()
  object { R_Box(<-7.4, 0, 2.3>, <7.9, 7.6, 2.7>, 0.08) T_Matte(srgb <0.86, 0.84, 0.80>) }
  // rail
  difference { object { R_Box(<-7, 2.1, 1.6>, <7, 5.1, 2.4>, 0.05) } box { <-8, 2.6, 1.0>, <8, 4.6, 2.2> } T_Galvanised(0.6) } #local I = 0; #while (I < 9) object { R_Box(<-6.6 + I * 1.65, 3.4, 2.1>, <-5.7 + I * 1.65, 3.8, 2.5>, 0.15) T_Rubber(Grey_Dark) } #local I = I + 1; #end
  object { R_Box(<-2.7, 0.6, -1.6>, <2.7, 6.6, 1.7>, 0.2) T_Plastic(Grey_Light) } object { R_Box(<-2.65, 1.8, -2.3>, <2.65, 5.4, -1.2>, 0.2) T_Plastic(Lapis) }
  object { R_Slab(-2.2, 4.0, 0.3, 5.1, 0.05, 0.08) translate -z * 2.33 T_Black_Glass() } union { Trace(-2.0, 0.1, 4.3, 0.5, 3, 2, 0.03, Turquoise) translate -z * 2.34 } #local I = 0; #while (I < 5) object { LED(<0.8 + mod(I, 3) * 0.6, 4.9 - int(I / 3) * 0.5, -2.31>, 0.1, (I < 3 ? Cypress : Saffron)) } #local I = I + 1; #end object { Star(<-1.7, 2.7, -2.31>, 0.45, Paper) } box { <-1.0, 2.8, -2.31>, <0.6, 2.92, -2.3> T_Matte(Paper) } box { <-1.0, 2.5, -2.31>, <0.1, 2.58, -2.3> T_Matte(Paper) }
  #local I = 0; #while (I < 2) object { R_Box(<-2.3 + I * 1.4, 0.55, -1.75>, <-1.2 + I * 1.4, 1.5, -1.3>, 0.05) T_Satin(Steel_Colour) } box { <-2.15 + I * 1.4, 0.8, -1.77>, <-1.35 + I * 1.4, 1.35, -1.7> T_Rubber(Black) } #local I = I + 1; #end
  #local I = 0; #while (I < 8) union { object { R_Box(<-0.26, 5.7, -1.75>, <0.26, 6.5, -1.4>, 0.05) T_Plastic(Cypress) } cylinder { <0, 6.1, -1.74>, <0, 6.1, -1.79>, 0.17 T_Satin(Steel_Colour) } translate x * (-2.2 + I * 0.62) } #local I = I + 1; #end
  union { cylinder { 0, y * 0.8, 0.24 T_Metal(srgb <0.85, 0.68, 0.35>) } object { R_Cyl(0.6, 5.4, 0.28, 0.15) T_Rubber(Black) } rotate -z * 16 translate <1.9, 6.4, 0.4> }
  object { Hose(spline { cubic_spline -0.2, <-1.7, 1.5, -1.4> 0, <-1.75, 0.7, -1.6> 0.25, <-1.8, -0.1, -2.4> 0.6, <-3.6, 0.2, -3.6> 1, <-6.6, 0.2, -3.0> 1.2, <-8, 0.2, -3> }, 30, 0.2) T_Rubber(Turquoise) } object { R_Box(<-2.05, 0.2, -1.95>, <-1.45, 1.2, -1.4>, 0.06) T_Plastic(Turquoise) }
  // neighbour breakers on the rail
  #local I = 0; #while (I < 2) union { object { R_Box(<-0.85, 0.9, -1.4>, <0.85, 6.3, 1.7>, 0.1) T_Plastic(White) } object { R_Box(<-0.8, 2.4, -2.0>, <0.8, 4.9, -1.2>, 0.1) T_Plastic(White) } object { R_Box(<-0.35, 3.3, -2.6>, <0.35, 3.9, -1.9>, 0.1) T_Plastic(Ink) } translate x * (4.0 + I * 1.75) } #local I = I + 1; #end
#end
Show(22, 14, 0.95)
