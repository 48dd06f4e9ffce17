// A desalination container: corrugated shell with an open side, pressure tubes, pumps and cabinets.
#include "studio.inc"
#declare Shell = Mix(Lapis, White, 0.85);
#macro Product()
  #local T = texture { pigment { color Shell } finish { ambient 0.08 diffuse 0.8 specular 0.25 roughness 0.03 reflection { 0.01, 0.2 falloff 4 } } }
  box { <-12, 0.5, -2.6>, <12, 0.9, 2.6> texture { T } } box { <-11.8, 0.9, -2.4>, <11.8, 1.0, 2.4> T_Matte(Grey) } box { <-12, 5.9, -2.6>, <12, 6.1, 2.6> texture { T } }
  box { <-11.9, 0.9, 2.45>, <11.9, 5.9, 2.5> T_Matte(White) }
  #local I = 0; #while (I < 60) box { <-12 + I * 0.4, 6.08, -2.5>, <-11.8 + I * 0.4, 6.2, 2.5> texture { T } } #local I = I + 1; #end
  #local I = 0; #while (I < 12) box { <11.9, 0.9, -2.4 + I * 0.42>, <12.08, 5.9, -2.18 + I * 0.42> texture { T } } box { <-12.08, 0.9, -2.4 + I * 0.42>, <-11.9, 5.9, -2.18 + I * 0.42> texture { T } } #local I = I + 1; #end
  box { <11.9, 0.9, -2.5>, <12, 5.9, 2.5> texture { T } } box { <-12, 0.9, -2.5>, <-11.9, 5.9, 2.5> texture { T } }
  #local I = 0; #while (I < 4) #local X = (mod(I, 2) < 1 ? -12 : 12); #local Z = (I < 2 ? -2.5 : 2.5); object { R_Box(<X - 0.22, 0.4, Z - 0.2>, <X + 0.22, 6.25, Z + 0.2>, 0.05) texture { T } } object { R_Box(<X - 0.3, 6.0, Z - 0.28>, <X + 0.3, 6.4, Z + 0.28>, 0.05) T_Satin(Grey) } object { R_Box(<X - 0.3, 0.1, Z - 0.28>, <X + 0.3, 0.55, Z + 0.28>, 0.05) T_Satin(Grey) } #local I = I + 1; #end
  // corrugated part of the long side; the rest stands open
  #local I = 0; #while (I < 14) box { <5.6 + I * 0.46, 0.9, -2.58>, <5.84 + I * 0.46, 5.9, -2.4> texture { T } } #local I = I + 1; #end box { <5.5, 0.9, -2.45>, <12, 5.9, -2.4> texture { T } } box { <5.3, 0.9, -2.6>, <5.6, 5.9, -2.3> texture { T } }
  object { Star(<8.8, 3.5, -2.6>, 1.3, Paper) }
  // pressure tubes on a rack
  #local J = 0; #while (J < 4) #local K = 0; #while (K < 2)
    #local Y = 1.7 + J * 1.0; #local Z = -0.6 + K * 1.5;
    object { Along_X(R_Cyl(-6.4, 3.0, 0.4, 0.05)) T_Gloss(White) translate <0, Y, Z> } object { Along_X(R_Cyl(-6.6, -6.1, 0.46, 0.06)) T_Plastic(Turquoise) translate <0, Y, Z> } object { Along_X(R_Cyl(2.8, 3.2, 0.46, 0.06)) T_Plastic(Turquoise) translate <0, Y, Z> }
    cylinder { <3.2, Y, Z>, <3.9, Y, Z>, 0.13 T_Satin(Steel_Colour) }
    #local K = K + 1; #end #local J = J + 1; #end
  #local I = 0; #while (I < 3) box { <-5.6 + I * 3.6, 1, -1.2>, <-5.35 + I * 3.6, 5.3, -1.0> T_Satin(Steel_Colour) } #local I = I + 1; #end
  cylinder { <3.9, 1.3, -0.6>, <3.9, 5.0, -0.6>, 0.2 T_Satin(Steel_Colour) } cylinder { <4.4, 1.3, 0.9>, <4.4, 5.0, 0.9>, 0.2 T_Plastic(Turquoise) }
  // pump and filters and cabinet on the left
  union { object { Along_X(R_Cyl(-1.3, 0.6, 0.62, 0.12)) T_Plastic(Saffron) } object { Along_X(R_Cyl(0.6, 1.6, 0.72, 0.12)) T_Satin(Steel_Colour) } box { <-1.3, -0.9, -0.5>, <1.5, -0.6, 0.5> T_Satin(Grey) } cylinder { <1.1, 0, 0>, <1.1, 1.6, 0>, 0.22 T_Satin(Steel_Colour) } translate <-8.7, 1.9, -1.2> }
  #local I = 0; #while (I < 3) object { R_Cyl(1.2, 4.6, 0.5, 0.2) T_Gloss(Mix(Lapis, White, 0.6)) translate <-8.0 + I * 0, 0, 1.4> translate x * (I - 2) * 1.2 } #local I = I + 1; #end
  object { R_Box(<-11.6, 1.0, -0.9>, <-10.4, 5.3, 1.5>, 0.06) T_Plastic(Grey_Light) } object { R_Slab(-11.45, 4.0, -10.55, 4.9, 0.05, 0.05) translate -z * 0.94 T_Black_Glass() } object { LED(<-11.2, 3.6, -0.92>, 0.08, Cypress) }
  // door leaf swung open at the left
  union { box { <0, 0.9, -0.05>, <5.2, 5.9, 0.05> texture { T } } #local I = 0; #while (I < 12) box { <0.1 + I * 0.43, 0.95, -0.12>, <0.32 + I * 0.43, 5.85, 0.1> texture { T } } #local I = I + 1; #end cylinder { <4.4, 0.8, -0.2>, <4.4, 6.0, -0.2>, 0.08 T_Satin(Grey_Light) } cylinder { <2.6, 0.8, -0.2>, <2.6, 6.0, -0.2>, 0.08 T_Satin(Grey_Light) } rotate y * 104 translate <-12, 0, -2.55> }
  box { <-11.8, 5.75, -1>, <5.2, 5.85, 1> T_Glow(srgb <1, 0.99, 0.95>, 0.9) }
#end
Show(-38, 15, 0.98)
