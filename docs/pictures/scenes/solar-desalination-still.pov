// A solar still: sloped glass over a black basin, salt water in, fresh water into a jar.
#include "studio.inc"
#macro Product()
  #local W = 5.4;
  // side walls as prisms
  #local K = -1; #while (K < 2) object { prism { linear_spline -0.12, 0.12, 5, <-3.4, 1.6>, <-3.4, 2.6>, <3.4, 5.4>, <3.4, 1.6>, <-3.4, 1.6> rotate x * -90 rotate y * 90 scale <1, 1, -1> } T_Plastic(White) translate x * W * K } #local K = K + 2; #end
  box { <-W, 1.6, -3.5>, <W, 2.5, -3.3> T_Plastic(White) } box { <-W, 1.6, 3.3>, <W, 5.4, 3.5> T_Plastic(White) }
  object { R_Box(<-W - 0.2, 1.2, -3.7>, <W + 0.2, 1.7, 3.7>, 0.1) T_Satin(Steel_Colour) } box { <-W, 1.7, -3.3>, <W, 1.75, 3.3> T_Rubber(Black) }
  box { <-W, 1.75, -3.3>, <W, 2.15, 3.3> texture { pigment { rgbf <0.30, 0.55, 0.62, 0.5> } normal { bumps 0.06 scale 0.6 } finish { ambient 0.05 diffuse 0.4 specular 0.5 reflection { 0.03, 0.5 falloff 4 } } } }
  // glass and its frame
  union { object { box { <-W, -0.05, 0>, <W, 0.05, 7.42> } M_Clear(<0.88, 0.95, 0.96>, 0.35) }
    #local I = 0; #while (I < 3) object { R_Box(<-W - 0.15 + I * W, -0.1, -0.1>, <-W + 0.15 + I * W, 0.14, 7.5>, 0.05) T_Satin(Steel_Colour) } #local I = I + 1; #end object { R_Box(<-W - 0.15, -0.1, -0.15>, <W + 0.15, 0.14, 0.15>, 0.05) T_Satin(Steel_Colour) } object { R_Box(<-W - 0.15, -0.1, 7.3>, <W + 0.15, 0.14, 7.6>, 0.05) T_Satin(Steel_Colour) }
    #local S = seed(3); #local I = 0; #while (I < 150) sphere { 0, 0.03 + 0.035 * rand(S) scale <1, 0.5, 1> translate <-5 + 10 * rand(S), -0.08, 0.4 + 6.6 * rand(S)> T_Gloss(White) } #local I = I + 1; #end
    rotate -x * 22.4 translate <0, 2.62, -3.45> }
  #local I = 0; #while (I < 4) object { R_Box(<(mod(I, 2) < 1 ? -5.3 : 4.9), 0, (I < 2 ? -3.4 : 3.0)>, <(mod(I, 2) < 1 ? -4.9 : 5.3), 1.3, (I < 2 ? -3.0 : 3.4)>, 0.05) T_Satin(Steel_Colour) } #local I = I + 1; #end
  cylinder { <-W, 2.2, -3.15>, <W, 2.2, -3.15>, 0.16 T_Satin(Steel_Colour) }
  object { Hose(spline { cubic_spline -0.2, <4, 2.2, -3> 0, <5.4, 2.1, -3.1> 0.3, <6.6, 2.0, -3.4> 0.7, <7.5, 2.9, -3.8> 1, <7.7, 2.2, -3.9> 1.2, <7.7, 1, -3.9> }, 24, 0.14) T_Plastic(Turquoise) }
  difference { R_Cyl2(0, 2.6, 1.1, 0.15, 0.4) cylinder { y * 0.2, y * 4, 0.95 } M_Clear(<0.94, 0.98, 0.99>, 0.3) translate <7.7, 0, -3.9> } cylinder { y * 0.15, y * 1.5, 0.95 M_Clear(<0.62, 0.86, 0.93>, 0.75) translate <7.7, 0, -3.9> } torus { 0.72, 0.1 translate <7.7, 2.6, -3.9> T_Gloss(Grey_Light) }
#end
Show(-26, 20, 0.97)
