// A dialyser: fibre bundle in a clear housing, red and blue blood caps, two dialysate ports.
#include "studio.inc"
#macro Cap(C)   // along +x from 0
  union {
    difference { Along_X(R_Cyl(-0.55, 0.75, 1.42, 0.16)) cylinder { <-0.6, 0, 0>, <-0.2, 0, 0>, 1.3 } }
    cone { <0.7, 0, 0>, 1.25, <1.05, 0, 0>, 0.55 }
    cylinder { <1.0, 0, 0>, <1.9, 0, 0>, 0.28 }
    torus { 0.30, 0.07 rotate z * 90 translate x * 1.85 }
    #local I = 0; #while (I < 20) cylinder { <-0.4, 0, 0>, <0.6, 0, 0>, 0.09 translate y * 1.40 rotate x * 18 * I } #local I = I + 1; #end
    T_Gloss(C) }
#end
#macro Port()   // dialysate port, upright
  union {
    cylinder { 0, y * 1.9, 0.42 } cone { y * 0.9, 0.62, y * 1.15, 0.42 } torus { 0.42, 0.12 translate y * 1.35 } torus { 0.42, 0.1 translate y * 1.85 }
    cylinder { -y * 0.2, y * 0.35, 0.62 } T_Plastic(White) }
#end
#macro Product()
  // fibres
  #local Random = seed(7);
  cylinder { <-4.6, 0, 0>, <4.6, 0, 0>, 1.03 T_Matte(Cream * 0.8) translate y * 1.45 }
  #local I = 0;
  #while (I < 110)
    #local A = 2 * pi * I / 110; #local W = (rand(Random) - 0.5) * 0.06; #local R = 1.04 + 0.06 * rand(Random);
    cylinder { <-4.6, R * cos(A), R * sin(A)>, <4.6, R * cos(A + W), R * sin(A + W)>, 0.045 T_Matte(Cream) translate y * 1.45 }
    #local I = I + 1;
  #end
  union {   // potting and housing
    cylinder { <-4.75, 0, 0>, <-4.2, 0, 0>, 1.19 T_Gloss(srgb <0.93, 0.89, 0.80>) }
    cylinder { <4.75, 0, 0>, <4.2, 0, 0>, 1.19 T_Gloss(srgb <0.93, 0.89, 0.80>) }
    translate y * 1.45 }
  difference { cylinder { <-4.7, 0, 0>, <4.7, 0, 0>, 1.28 } cylinder { <-4.8, 0, 0>, <4.8, 0, 0>, 1.20 } M_Clear(<0.97, 0.985, 0.99>, 0.25) translate y * 1.45 }
  #local I = -1;
  #while (I < 2)
    difference { cylinder { <4.7, 0, 0>, <3.2, 0, 0>, 1.40 } cylinder { <4.8, 0, 0>, <3, 0, 0>, 1.281 } M_Frost(White, 0.35) rotate y * 90 * (I + 1) translate y * 1.45 }
    object { Port() translate <3.6 * I, 1.25, 0> rotate -x * 22 translate y * 1.45 }
    #local I = I + 2;
  #end
  object { Cap(Pomegranate) translate <4.6, 1.45, 0> }
  object { Cap(Lapis) translate x * 4.6 rotate y * 180 translate y * 1.45 }
  union {   // printed marks on the housing
    #local I = 0; #while (I < 5) box { <-1.6, -0.02, -1.292>, <1.4 - I * 0.5, 0.035, -1.27> rotate x * (4 + I * 5) } #local I = I + 1; #end
    T_Matte(Lapis) translate y * 1.45 }
#end
#if (Detail)
  Product()
  Frame_Box(<1.4, 0, -1.6>, <6.6, 3.9, 1.2>, -42, 22, 1.0)
#else
  Show(-28, 24, 0.86)
#end
