// A heap of two-colour hard capsules, a few of them opened.
#declare Granules = 1;
#include "studio.inc"
#include "capsule.inc"
#declare C1 = object { Capsule(White, Turquoise) scale 1.25 }
#declare C2 = object { Capsule(Paper, Lapis) scale 1.25 }
#macro Product()
  Heap(C1, 0.46, 620, 3, <0, 0, 0>)
  Strays(C1, 0.46, 26, 5.2, 8.0, 5, <0, 0, 0>)
  cone { 0, 5.0, y * 3.4, 0.4 T_Plastic(Mix(Turquoise, White, 0.4)) }
  union { difference { union { cylinder { -y * 0.9, y * 0.2, 0.55 } sphere { -y * 0.9, 0.55 } } union { cylinder { -y * 0.9, y * 0.3, 0.5 } } T_Gloss(White) } rotate z * 80 rotate y * 25 translate <-4.8, 0.55, -4.9> }
  union { difference { union { cylinder { -y * 0.2, y * 0.7, 0.6 } sphere { y * 0.7, 0.6 } } cylinder { -y * 0.3, y * 0.7, 0.54 } T_Gloss(Turquoise) } rotate z * 96 rotate y * -30 translate <-6.4, 0.6, -4.6> }
#end
#macro Show_It() Product() Frame_Box(<-6.2, 0, -5.6>, <6.2, 4.6, 5.0>, 0, 28, 0.98) #end
Show_It()
