// Colour masterbatch: small heaps of granules in the brand's colours, arranged as a pentagon.
#declare Granules = 1;
#include "studio.inc"
#include "granules.inc"
#declare Hues = array[6] { Saffron, Turquoise, Lapis, Pomegranate, Cypress, srgb <0.93, 0.50, 0.12> }
#macro Product()
  #local I = 0;
  #while (I < 6)
    #if (I = 0) #local P = <0, 0, 0>; #else #local P = vrotate(<0, 0, 4.9>, y * (72 * (I - 1) + 36)); #end
    #local G = object { Granule(Hues[I]) }
    Granule_Heap(G, Hues[I], 0.135, 900, 10 + I, P)
    Strays(G, 0.135, 14, 2.6, 3.3, 30 + I, P)
    #local I = I + 1;
  #end
#end
#if (Detail)
  Product() Frame_Box(<-3.0, 0, -3.4>, <2.8, 2.2, 0.6>, 10, 22, 1.0)
#else
  Product() Frame_Box(<-6.9, 0, -6.6>, <6.9, 1.8, 6.6>, 0, 40, 1.0)
#end
