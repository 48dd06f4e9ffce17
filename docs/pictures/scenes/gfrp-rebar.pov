// A bundle of glass-fibre bars: pale ribbed rods held by two straps.
#include "studio.inc"
#macro Rod(L, C, Turn)
  cylinder { <0, 0, -L>, <0, 0, L>, 0.36 texture { pigment { color C } normal { gradient x 0.2 turbulence 0.1 scale 0.05 } finish { ambient 0.08 diffuse 0.8 specular 0.5 roughness 0.015 reflection { 0.01, 0.25 falloff 4 } } } }
  #local N = int(L * 2 / 0.55); #local I = 0; #while (I < N) torus { 0.355, 0.07 rotate x * 90 rotate x * 14 translate <0, 0, -L + 0.3 + I * 0.55> T_Gloss(C * 0.94) } #local I = I + 1; #end
  cylinder { <0, 0, -L - 0.01>, <0, 0, -L + 0.02>, 0.33 texture { pigment { bozo color_map { [0 color C * 0.75] [1 color C * 1.05] } scale 0.06 } finish { ambient 0.08 diffuse 0.8 } } }
#end
#macro Product()
  // nineteen bars, closely packed, and two straps around them
  #local D = 0.86; #local S = seed(6); #local J = -2;
  #while (J < 3)
    #local N = 5 - abs(J); #local I = 0;
    #while (I < N)
      union { Rod(7.5, Mix(srgb <0.90, 0.84, 0.62>, srgb <0.84, 0.86, 0.72>, rand(S)), 0) rotate z * 360 * rand(S) translate <(I - (N - 1) / 2) * D, 2.0 + J * D * 0.866, (rand(S) - 0.5) * 0.8> }
      #local I = I + 1;
    #end
    #local J = J + 1;
  #end
  #local K = -1;
  #while (K < 2)
    #local I = 0;
    #while (I < 6)
      union { box { <1.93, -0.87, -0.32>, <1.99, 0.87, 0.32> rotate z * 30 } cylinder { <1.72, 0, -0.32>, <1.72, 0, 0.32>, 0.49 } rotate z * 60 * I translate <0, 2.0, 4.0 * K> T_Gloss(Lapis) }
      #local I = I + 1;
    #end
    object { R_Box(<-0.5, 3.9, -0.42>, <0.5, 4.1, 0.42>, 0.06) T_Satin(Steel_Colour) translate z * 4.0 * K }
    #local K = K + 2;
  #end
#end
Product() Frame_Box(<-2.2, 0, -7.9>, <2.2, 4.1, 7.9>, 46, 24, 1.0)
