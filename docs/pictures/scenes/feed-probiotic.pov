// A feed probiotic: a standing sack with rolled top, granules heaped before it.
#declare Granules = 1;
#include "studio.inc"
#declare Grain = sphere { 0, 0.95 scale <1, 0.85, 1.05> T_Matte(srgb <0.78, 0.62, 0.38>) }
#declare F_Sack = function(u, v) { (1 + 0.10 * sin(u * 2 + 1) * sin(v * 5)) * (0.94 + 0.10 * sin(v * 2.7 + 0.4) + 0.018 * sin(u * 9 + v * 14) + 0.02 * sin(u * 5 - v * 9)) }
#macro P_Sack(U, V) #local A = 2 * pi * U; #local R = F_Sack(A, V);
  #local W = 3.3 * pow(abs(cos(A)) + 0.0001, 0.62) * (cos(A) < 0 ? -1 : 1); #local D = (1.9 - 1.35 * pow(V, 3)) * pow(abs(sin(A)) + 0.0001, 0.62) * (sin(A) < 0 ? -1 : 1);
  #declare P = <W * R, 8.2 * V, D * R>; #end
#macro Sack()
  #local N = 72; #local M = 44;
  mesh { #local I = 0; #while (I < N) #local J = 0; #while (J < M)
    P_Sack(I / N, J / M) #local A1 = P; P_Sack((I + 1) / N, J / M) #local A2 = P; P_Sack((I + 1) / N, (J + 1) / M) #local A3 = P; P_Sack(I / N, (J + 1) / M) #local A4 = P;
    triangle { A1, A2, A3 } triangle { A1, A3, A4 } #local J = J + 1; #end #local I = I + 1; #end
    texture { pigment { gradient y color_map { [0 color Cypress] [0.20 color Cypress] [0.20 color Saffron] [0.23 color Saffron] [0.23 color Paper] [0.82 color Paper] [0.82 color Cypress] [1 color Cypress] } scale 8.21 } normal { bozo 0.25 scale <0.5, 0.8, 0.5> } finish { ambient 0.08 diffuse 0.82 specular 0.12 roughness 0.06 } } }
#end
#macro Product()
  object { Sack() rotate y * -6 translate z * 1.5 }
  object { R_Box(<-3.1, 7.9, 0.9>, <3.1, 8.7, 1.9>, 0.3) T_Matte(Cypress) rotate y * -6 }
  #local I = 0; #while (I < 18) cylinder { <-2.8 + I * 0.33, 8.25, 0.86>, <-2.65 + I * 0.33, 8.25, 0.86>, 0.05 T_Matte(Saffron) rotate y * -6 } #local I = I + 1; #end
  object { Star(<0.1, 5.2, -0.62>, 1.0, Cypress) } 
  object { Star(<0.1, 5.2, -0.66>, 0.5, Saffron) }
  #local I = 0; #while (I < 3) box { <-1.3 + 0.25 * I, 3.6 - I * 0.4, -0.62>, <1.4 - 0.3 * I, 3.78 - I * 0.4, -0.5> T_Matte(Grey_Dark) } #local I = I + 1; #end
  Heap(Grain, 0.145, 1100, 3, <2.6, 0, -3.2>) cone { <2.6, 0, -3.2>, 2.9, <2.6, 1.5, -3.2>, 0.2 T_Matte(srgb <0.70, 0.55, 0.33>) }
  Strays(Grain, 0.145, 40, 2.9, 4.4, 9, <2.6, 0, -3.2>)
#end
#macro Frame_It() Product() Frame_Box(<-3.8, 0, -5.2>, <5.4, 8.7, 3.0>, 10, 17, 0.97) #end
Frame_It()
