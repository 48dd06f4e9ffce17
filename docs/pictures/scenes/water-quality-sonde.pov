// A water quality sonde: steel probe with sensor tips under a cage, cable with a connector.
#include "studio.inc"
#macro Tip(C, R, H) union { object { R_Cyl(0, H, R, R * 0.25) T_Plastic(Ink) } object { R_Cyl(H - 0.05, H + 0.35, R * 0.75, R * 0.2) T_Gloss(C) } } #end
#macro Sonde(Guard)   // tips at the top end, axis y
  object { R_Cyl(0, 8.2, 1.25, 0.15) T_Satin(srgb <0.78, 0.79, 0.80>) } object { R_Cyl(-0.7, 0.4, 1.36, 0.15) T_Plastic(Ink) } object { R_Cyl(3.6, 4.4, 1.28, 0.05) T_Plastic(Turquoise) } torus { 1.26, 0.04 translate y * 7.5 T_Satin(Grey_Dark) }
  object { Star(<0, 5.9, -1.27>, 0.5, Ink) } #local I = 0; #while (I < 3) box { <-0.5, 5.0 - I * 0.2, -1.28>, <0.5 - I * 0.25, 5.06 - I * 0.2, -1.15> T_Matte(Ink) } #local I = I + 1; #end
  #local Cs = array[5] { Turquoise, Saffron, Lapis, Pomegranate, White }
  #local I = 0; #while (I < 5) union { Tip(Cs[I], 0.32, 1.6 + 0.25 * mod(I * 2, 3)) translate <0.72, 8.2, 0> rotate y * 72 * I } #local I = I + 1; #end cylinder { y * 8.2, y * 10.3, 0.16 T_Metal(Steel_Colour) }
  #if (Guard) difference { object { R_Cyl(8.1, 11.3, 1.32, 0.12) } cylinder { y * 8, y * 11.1, 1.18 } #local I = 0; #while (I < 6) object { R_Box(<-0.42, 8.8, 0>, <0.42, 10.7, 3>, 0.35) rotate y * 60 * I } #local I = I + 1; #end cylinder { y * 10, y * 12, 0.8 } T_Plastic(Ink) } #end
#end
#macro Product()
  union { Sonde(0) translate y * 0.75 }
  union { Sonde(1) rotate z * -90 rotate y * 22 translate <1.6, 1.36, -3.2> translate <-2.6, 0, -0.6> }
  object { Hose(spline { cubic_spline -0.2, <0, 1.36, -4.0> 0, <-1.4, 1.36, -3.64> 0.2, <-3.2, 1.1, -3.0> 0.4, <-5.2, 0.3, -2.2> 0.65, <-5.7, 0.2, 0.4> 0.85, <-3.8, 0.2, 1.0> 1, <-3.0, 0.2, -0.2> 1.2, <-3, 0.2, -2> }, 48, 0.2) T_Rubber(Black) }
  union { object { R_Cyl(0, 1.3, 0.42, 0.1) T_Satin(Steel_Colour) } object { R_Cyl(-0.5, 0.2, 0.36, 0.08) T_Rubber(Ink) } rotate -x * 90 rotate y * 10 translate <-3.0, 0.42, -0.4> }
#end
Show(8, 16, 0.96)
