// A roll of black geomembrane, partly unrolled.
#include "studio.inc"
#declare Sheet = texture { pigment { srgb <0.095, 0.10, 0.108> } normal { bumps 0.06 scale 0.3 } finish { ambient 0.08 diffuse 0.8 specular 0.3 roughness 0.03 reflection { 0.01, 0.28 falloff 4 } } }
#macro Product()
  // the roll: a spiral seen at its end
  #local N = 420; #local I = 0;
  cylinder { <-5, 2.4, 0>, <4.94, 2.4, 0>, 2.32 texture { Sheet } }
  #while (I < N)
    #local A = 2 * pi * I / 60; #local B = 2 * pi * (I + 1) / 60; #local R1 = 0.9 + 1.48 * I / N; #local R2 = 0.9 + 1.48 * (I + 1) / N;
    cylinder { <5.02, 2.4 + R1 * sin(A), R1 * cos(A)>, <5.02, 2.4 + R2 * sin(B), R2 * cos(B)>, 0.045 T_Plastic(srgb <0.20, 0.205, 0.215>) }
    #local I = I + 1;
  #end
  cylinder { <4.9, 2.4, 0>, <5.05, 2.4, 0>, 0.9 T_Matte(srgb <0.72, 0.60, 0.44>) } cylinder { <4.9, 2.4, 0>, <5.06, 2.4, 0>, 0.72 T_Matte(srgb <0.20, 0.17, 0.14>) }
  difference { cylinder { <-5, 2.4, 0>, <5, 2.4, 0>, 2.40 } cylinder { <-6, 2.4, 0>, <6, 2.4, 0>, 2.3 } texture { Sheet } }
  // unrolled tongue
  mesh { #local N = 60; #local I = 0; #while (I < N)
    #macro Q(T) <0, 0.03 + (T > 0.55 ? pow((T - 0.55) / 0.45, 2) * 0.2 : 0) + 0.06 * (1 + sin(T * 9)) * T * (1 - T), -T * 7.6> #end
    #local P1 = Q(I / N); #local P2 = Q((I + 1) / N);
    triangle { P1 - x * 5, P1 + x * 5, P2 + x * 5 } triangle { P1 - x * 5, P2 + x * 5, P2 - x * 5 } #local I = I + 1; #end texture { Sheet } }
  cylinder { <-5, 0.20, -7.62>, <5, 0.20, -7.62>, 0.05 T_Plastic(srgb <0.2, 0.205, 0.215>) }
  box { <4.2, 0.06, -7.4>, <4.35, 0.075, -1> T_Matte(Paper) }
  #local I = -1; #while (I < 2) difference { cylinder { <I * 2.8 - 0.3, 2.4, 0>, <I * 2.8 + 0.3, 2.4, 0>, 2.43 } cylinder { <-9, 2.4, 0>, <9, 2.4, 0>, 2.3 } T_Gloss(Turquoise) } #local I = I + 2; #end
#end
Show(-30, 24, 1.0)
