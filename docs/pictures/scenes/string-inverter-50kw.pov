// A string inverter: a larger cast box, deep fins on top and sides, connectors in two rows, a switch.
#include "studio.inc"
#include "devices.inc"
#macro Product()
  object { R_Box(<-6.2, 1.6, -1.6>, <6.2, 10.2, 0.8>, 0.4) T_Textured(srgb <0.86, 0.87, 0.88>, 0.06) }
  #local I = 0; #while (I < 25) object { R_Box(<-5.9 + I * 0.49, 2.2, 0.7>, <-5.78 + I * 0.49, 10.0, 2.8>, 0.05) T_Satin(Grey) } #local I = I + 1; #end
  #local I = 0; #while (I < 17) object { R_Box(<-4.1 + I * 0.51, 9.9, -1.2>, <-3.97 + I * 0.51, 10.9, 2.6>, 0.05) T_Satin(Grey) } #local I = I + 1; #end
  object { R_Slab(-5.7, 2.2, 5.7, 9.7, 0.12, 0.3) translate -z * 1.68 T_Textured(White, 0.06) } object { R_Slab(-5.7, 2.2, -4.9, 9.7, 0.12, 0.2) translate -z * 1.70 T_Plastic(Lapis) }
  object { R_Slab(-1.8, 6.8, 1.8, 8.6, 0.1, 0.2) translate -z * 1.72 T_Black_Glass() } union { Number(50, 2, <-1.3, 7.3, 0>, 0.75, Turquoise) #local I = 0; #while (I < 5) box { <0.25 + I * 0.26, 7.3, -0.01>, <0.42 + I * 0.26, 7.45 + I * 0.14, 0> T_Glow(Saffron, 1) } #local I = I + 1; #end translate -z * 1.74 } #local I = 0; #while (I < 4) object { LED(<-0.9 + I * 0.6, 6.3, -1.69>, 0.11, (I = 0 ? Cypress : (I = 1 ? Turquoise : Grey))) } #local I = I + 1; #end
  #local I = 0; #while (I < 6) Screw(<(mod(I, 2) < 1 ? -5.3 : 5.4), 2.6 + int(I / 2) * 3.3, -1.7>, 0.14) #local I = I + 1; #end
  #local K = 0; #while (K < 2) #local I = 0; #while (I < 10) union { object { R_Cyl(-0.8, 0.1, 0.18, 0.04) } cylinder { -y * 0.8, -y * 1.1, 0.11 } #if (K = 0) T_Rubber(Black) #else T_Rubber(Pomegranate * 0.8) #end translate <-5.0 + I * 0.6, 1.6, -0.9 + K * 0.9> } #local I = I + 1; #end #local K = K + 1; #end
  Glands(2.2, 4.8, 3, 1.6, -0.4, 0.5, Grey_Dark) union { cylinder { 0, -z * 0.6, 0.6 T_Plastic(Ink) } object { R_Box(<-0.16, -0.55, -1.1>, <0.16, 0.55, -0.5>, 0.08) T_Plastic(Pomegranate) } translate <3.8, 4.2, -1.68> }
  object { Star(<-3.6, 8.4, -1.70>, 0.6, Lapis) } box { <-4.2, 3.2, -1.70>, <-0.6, 3.35, -1.68> T_Matte(Grey) } box { <-4.2, 3.6, -1.70>, <-1.6, 3.75, -1.68> T_Matte(Grey) }
  object { R_Box(<-6.6, 0, -0.6>, <-6.2, 8.4, 1.6>, 0.08) T_Galvanised(0.5) } object { R_Box(<6.2, 0, -0.6>, <6.6, 8.4, 1.6>, 0.08) T_Galvanised(0.5) } object { R_Box(<-6.6, 0, -1.8>, <-6.2, 0.3, 3.2>, 0.08) T_Galvanised(0.5) } object { R_Box(<6.2, 0, -1.8>, <6.6, 0.3, 3.2>, 0.08) T_Galvanised(0.5) }
#end
Show(-26, 16, 0.95)
