// Biodegradable masterbatch: green granules before a thin carrier bag.
#declare Granules = 1;
#include "studio.inc"
#include "granules.inc"
#declare C = srgb <0.40, 0.60, 0.30>;
#declare G = object { Granule(C) }
#macro P_Bag(U, V) #local A = 2 * pi * U;
  #local W = (2.9 - 0.4 * V) * pow(abs(cos(A)) + 1e-4, 0.45) * (cos(A) < 0 ? -1 : 1); #local D = (1.5 - 0.9 * V) * pow(abs(sin(A)) + 1e-4, 0.6) * (sin(A) < 0 ? -1 : 1);
  #local K = 1 + 0.035 * sin(A * 7 + V * 9) + 0.03 * sin(A * 3 - V * 15) + 0.02 * sin(A * 13 + V * 4);
  #declare P = <W * K, 6.6 * V + 0.1 * sin(A * 4) * V, D * K>; #end
#macro Product()
  #local N = 80; #local M = 40;
  mesh { #local I = 0; #while (I < N) #local J = 0; #while (J < M)
    P_Bag(I / N, J / M) #local A1 = P; P_Bag((I + 1) / N, J / M) #local A2 = P; P_Bag((I + 1) / N, (J + 1) / M) #local A3 = P; P_Bag(I / N, (J + 1) / M) #local A4 = P;
    triangle { A1, A2, A3 } triangle { A1, A3, A4 } #local J = J + 1; #end #local I = I + 1; #end
    texture { pigment { srgb <0.84, 0.91, 0.78> } normal { wrinkles 0.35 scale 0.9 } finish { ambient 0.12 diffuse 0.75 specular 0.5 roughness 0.015 reflection { 0.01, 0.25 falloff 4 } } } translate <2.4, 0, 2.4> }
  #local K = -1; #while (K < 2) object { Hose(spline { cubic_spline -0.2, <-0.9, 6, K * 0.5> 0, <-0.95, 6.4, K * 0.5> 0.3, <-0.8, 7.9, K * 0.7> 0.5, <0, 8.5, K * 0.8> 0.7, <0.8, 7.9, K * 0.7> 1, <0.95, 6.4, K * 0.5> 1.2, <0.9, 6, K * 0.5> }, 32, 0.24) scale <1, 1, 0.5> texture { pigment { srgb <0.78, 0.87, 0.70> } finish { ambient 0.1 diffuse 0.75 specular 0.5 roughness 0.015 } } translate <2.4, 0, 2.4> } #local K = K + 2; #end
  // leaf sign on the bag
  intersection { cylinder { <-0.75, 0, -1>, <-0.75, 0, 1>, 1.5 } cylinder { <0.75, 0, -1>, <0.75, 0, 1>, 1.5 } box { <-2, -2, -0.01>, <2, 2, 0.01> } T_Matte(Cypress) rotate z * -24 rotate x * 5 translate <2.3, 3.2, 0.86> }
  Granule_Heap(G, C, 0.17, 1480, 4, <-2.6, 0, -1.6>)
  Strays(G, 0.17, 30, 3.9, 5.4, 5, <-2.6, 0, -1.6>)
#end
Product() Frame_Box(<-6.6, 0, -5.0>, <5.6, 8.4, 4.0>, 0, 18, 1.0)
