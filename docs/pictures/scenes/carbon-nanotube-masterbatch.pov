// Carbon nanotube masterbatch: black granules and a model of a hexagon-walled tube.
#declare Granules = 1;
#include "studio.inc"
#include "granules.inc"
#declare C = srgb <0.10, 0.102, 0.11>;
#declare G = object { Granule(C) }
#macro Tube_Model(N, M, B)   // zigzag tube along x
  #local R = N * B * sqrt(3) / 2 / pi; #local DA = 360 / N; #local I = 0;
  #while (I < M)
    #local J = 0;
    #while (J < N)
      #local T = (J + 0.5 * mod(I, 2)) * DA;
      #local A = vrotate(<I * 1.5 * B, R, 0>, x * T); #local D = vrotate(<I * 1.5 * B + B, R, 0>, x * T); 
      sphere { A, B * 0.22 T_Gloss(Ink) } sphere { D, B * 0.22 T_Gloss(Ink) } cylinder { A, D, B * 0.09 T_Gloss(Turquoise) }
      #if (I < M - 1) cylinder { D, vrotate(<(I + 1) * 1.5 * B, R, 0>, x * (T + DA / 2)), B * 0.09 T_Gloss(Turquoise) } cylinder { D, vrotate(<(I + 1) * 1.5 * B, R, 0>, x * (T - DA / 2)), B * 0.09 T_Gloss(Turquoise) } #end
      #local J = J + 1;
    #end
    #local I = I + 1;
  #end
#end
#macro Product()
  Granule_Heap(G, C, 0.19, 1400, 8, <-1.6, 0, 0.6>)
  Strays(G, 0.19, 30, 4.4, 6.0, 5, <-1.6, 0, 0.6>)
  union { Tube_Model(9, 10, 0.52) rotate x * 12 rotate y * 26 translate <0.2, 1.35, -4.9> }
#end
Product() Frame_Box(<-7.0, 0, -6.0>, <7.6, 3.2, 4.8>, 0, 24, 1.0)
