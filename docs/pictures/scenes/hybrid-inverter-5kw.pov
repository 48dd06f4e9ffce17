// A hybrid inverter: wall box with a display, status ring, cable glands and side fins.
#include "studio.inc"
#include "devices.inc"
#macro Product()
  object { R_Box(<-4.2, 1.2, -1.3>, <4.2, 11.6, 1.0>, 0.5) T_Plastic(White) }
  object { R_Box(<-4.22, 1.2, -1.36>, <4.22, 3.4, 0.8>, 0.45) T_Plastic(Ink) } object { R_Box(<-4.24, 3.36, -1.38>, <4.24, 3.52, 0.7>, 0.06) T_Gloss(Saffron) }
  object { R_Slab(-2.7, 6.6, 2.7, 10.2, 0.1, 0.35) translate -z * 1.36 T_Black_Glass() }
  union {
    #local I = 0; #while (I < 40) #local A = radians(225 - I * 270 / 39); cylinder { <-1.2 + 0.95 * cos(A), 8.4 + 0.95 * sin(A), 0>, <-1.2 + 1.12 * cos(A), 8.4 + 1.12 * sin(A), 0>, 0.045 #if (I < 29) T_Glow(Turquoise, 1) #else T_Glow(Grey_Dark, 0.8) #end } #local I = I + 1; #end
    Number(48, 2, <-1.45, 8.15, 0>, 0.5, White)
    #local I = 0; #while (I < 9) box { <0.35 + I * 0.24, 7.4, -0.01>, <0.5 + I * 0.24, 7.5 + 0.9 * Bell(I / 8, 0.5, 0.3), 0> T_Glow((I > 6 ? Grey_Dark : Saffron), 1) } #local I = I + 1; #end
    box { <0.35, 9.3, -0.01>, <1.6, 9.42, 0> T_Glow(White, 0.8) } box { <0.35, 9.0, -0.01>, <2.2, 9.08, 0> T_Glow(Grey, 0.7) } box { <-2.3, 6.95, -0.01>, <2.3, 6.98, 0> T_Glow(Grey_Dark, 1) }
    translate -z * 1.38 }
  #local I = 0; #while (I < 4) object { Button(<-1.5 + I * 1.0, 5.6, -1.32>, 0.24, (I = 3 ? Turquoise : Grey_Light)) } #local I = I + 1; #end
  object { LED(<-3.3, 9.9, -1.31>, 0.1, Cypress) } object { LED(<-3.3, 9.4, -1.31>, 0.1, Saffron) } object { LED(<-3.3, 8.9, -1.31>, 0.1, Grey) }
  object { Star(<0, 4.5, -1.31>, 0.34, Lapis) }
  #local I = -1; #while (I < 2) #local J = 0; #while (J < 22) object { R_Box(<I * 4.2 - 0.08, 4.2 + J * 0.3, -0.7>, <I * 4.2 + 0.08, 4.36 + J * 0.3, 0.8>, 0.05) T_Plastic(Grey_Light) } #local J = J + 1; #end #local I = I + 2; #end
  Glands(-3.3, 3.3, 7, 1.25, -0.2, 0.3, Black)
  #local I = 0; #while (I < 3) object { Hose(spline { cubic_spline -0.2, <-2.2 + I * 2.2, 1, -0.2> 0, <-2.2 + I * 2.2, 0.7, -0.2> 0.5, <-2.2 + I * 2.2, 0.1, 0.1> 1, <-2.2 + I * 2.2, -0.2, 1.0> 1.2, <-2.2 + I * 2.2, 0, 2> }, 10, 0.14) #if (I = 0) T_Rubber(Pomegranate) #else T_Rubber(Black) #end } #local I = I + 1; #end
  // the wall it hangs on
  object { R_Box(<-6.4, -0.02, 1.1>, <6.4, 13.2, 1.7>, 0.1) T_Matte(srgb <0.86, 0.84, 0.80>) }
#end
#if (Detail)
  Product() Frame_Box(<-3.6, 6.2, -1.4>, <2.9, 10.8, -1.2>, 26, 10, 1.0)
#else
  Show(26, 10, 0.95)
#end
