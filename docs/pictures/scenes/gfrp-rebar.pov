// A bundle of glass-fibre bars: pale ribbed rods held by two straps.
#include "studio.inc"
#macro Rod(L, C, Turn)
  cylinder { <0, 0, -L>, <0, 0, L>, 0.36 texture { pigment { color C } normal { gradient x 0.2 turbulence 0.1 scale 0.05 } finish { ambient 0.08 diffuse 0.8 specular 0.5 roughness 0.015 reflection { 0.01, 0.25 falloff 4 } } } }
  #local N = int(L * 2 / 0.55); #local I = 0; #while (I < N) torus { 0.355, 0.07 rotate x * 90 rotate x * 14 translate <0, 0, -L + 0.3 + I * 0.55> T_Gloss(C * 0.94) } #local I = I + 1; #end
  cylinder { <0, 0, -L - 0.01>, <0, 0, -L + 0.02>, 0.33 texture { pigment { bozo color_map { [0 color C * 0.75] [1 color C * 1.05] } scale 0.06 } finish { ambient 0.08 diffuse 0.8 } } }
#end
#macro Product()
  #local S = seed(6); #local J = 0;
  #while (J < 4)
    #local I = 0; #while (I < 6 - J) union { Rod(7.5, Mix(srgb <0.90, 0.84, 0.62>, srgb <0.84, 0.86, 0.72>, rand(S)), 0) translate <(I - (5 - J) / 2) * 0.88, 0.43 + J * 0.77, (rand(S) - 0.5) * 0.7> } #local I = I + 1; #end
    #local J = J + 1;
  #end
  #local K = -1; #while (K < 2) union { object { R_Box(<-2.75, -0.02, -0.3>, <2.75, 0.06, 0.3>, 0.02) } box { <-0.06, 0, -0.3>, <0, 3.6, 0.3> rotate -z * 29 translate <-2.75, 0, 0> } box { <0, 0, -0.3>, <0.06, 3.6, 0.3> rotate z * 29 translate <2.75, 0, 0> } box { <-1.05, 3.1, -0.3>, <1.05, 3.16, 0.3> } T_Gloss(Lapis) translate z * 4.2 * K } #local K = K + 2; #end
#end
#macro Go() Product() Frame_Box(<-2.9, 0, -7.9>, <2.9, 3.2, 7.9>, 46, 24, 1.0) #end
Go()
