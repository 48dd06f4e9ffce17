// A solar street light: tapered pole, lamp head on an arm, panel above, battery box.
#include "studio.inc"
#include "solar.inc"
#macro Product()
  cone { 0, 0.42, y * 10.2, 0.26 T_Satin(Grey_Dark) } object { R_Cyl(0, 0.25, 1.3, 0.06) T_Satin(Grey_Dark) } #local I = 0; #while (I < 4) object { Hex_Bolt(0.16, 0.28) T_Satin(Steel_Colour) translate <0.95, 0.25, 0> rotate y * (90 * I + 45) } box { <0.3, 0.2, -0.06>, <0.9, 0.9, 0.06> rotate y * 90 * I T_Satin(Grey_Dark) } #local I = I + 1; #end
  union {
  object { Hose(spline { cubic_spline -0.2, <0, 12, 0> 0, <0, 12.6, 0> 0.4, <-1.2, 13.5, 0> 1, <-3.4, 13.9, 0> 1.2, <-5, 14, 0> }, 24, 0.19) T_Satin(Grey_Dark) }
  union { object { R_Box(<-3.2, -0.18, -1.05>, <0.4, 0.28, 1.05>, 0.18) T_Satin(Grey_Dark) } #local I = 0; #while (I < 11) box { <-2.6 + I * 0.24, 0.2, -0.9>, <-2.5 + I * 0.24, 0.45, 0.9> T_Satin(Grey_Dark) } #local I = I + 1; #end
    #local I = 0; #while (I < 24) union { sphere { 0, 0.15 scale <1, 0.55, 1> T_Glow(srgb <1, 0.97, 0.86>, 1.0) } cylinder { y * 0.05, -y * 0.01, 0.2 T_Metal(Steel_Colour) } translate <-2.7 + mod(I, 6) * 0.46, -0.2, -0.66 + int(I / 6) * 0.44> } #local I = I + 1; #end
    rotate x * -14 rotate z * -6 translate <-3.2, 14.0, 0> }
  union { Panel(5.4, 3.6, 6, 4, Steel_Colour, 1) translate <-2.7, -1.8, 0> rotate x * 52 translate <0.2, 15.9, -0.3> }  object { R_Box(<-0.4, 14.9, -0.4>, <0.4, 15.7, 0.4>, 0.1) T_Satin(Grey_Dark) }
  object { R_Box(<-0.8, 8.6, -0.9>, <0.8, 11.0, -0.2>, 0.15) T_Plastic(White) } object { LED(<0.4, 10.6, -0.91>, 0.09, Cypress) } object { Star(<-0.2, 9.7, -0.91>, 0.36, Turquoise) } cylinder { <0, 8.9, 0>, <0, 9.2, 0>, 0.4 T_Satin(Steel_Colour) } cylinder { <0, 10.4, 0>, <0, 10.7, 0>, 0.4 T_Satin(Steel_Colour) }
    translate -y * 4.9 }
#end
#if (Detail)
  Product() Frame_Box(<-6.6, 7.5, -1.6>, <2.9, 12.1, 1.2>, 24, 2, 0.98)
#else
  Show(26, 3, 0.96)
#end
