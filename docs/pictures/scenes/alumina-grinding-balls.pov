// White alumina balls of two sizes, a heap with a sieve ring.
#declare Granules = 1;
#include "studio.inc"
#declare B = sphere { 0, 1 T_Gloss(srgb <0.93, 0.925, 0.91>) }
#declare B2 = sphere { 0, 1 T_Gloss(srgb <0.95, 0.95, 0.945>) }
#macro Product()
  Heap(B, 0.42, 520, 3, <0, 0, 0>) Strays(B, 0.42, 16, 6.0, 8.0, 5, <0, 0, 0>)
  cone { 0, 4.8, y * 2.9, 0.3 T_Matte(Grey_Light) }
  #local S = seed(5); #local I = 0; #while (I < 26) sphere { <4.6 + 2.6 * rand(S), 0.18, -5.8 + 2.4 * rand(S)>, 0.18 T_Gloss(White) } #local I = I + 1; #end
  sphere { <-6.4, 1.1, -3.4>, 1.1 T_Gloss(White) } sphere { <-4.6, 0.75, -5.2>, 0.75 T_Gloss(White) }
#end
Product() Frame_Box(<-7.6, 0, -6.2>, <7.4, 4.4, 5.4>, 0, 24, 1.0)
