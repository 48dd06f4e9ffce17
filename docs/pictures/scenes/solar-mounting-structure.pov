// A galvanised mounting structure: posts, braces, purlins and one panel in place.
#include "studio.inc"
#include "solar.inc"
#macro Rail(A, B, W) #local D = vnormalize(B - A); #local L = vlength(B - A);
  #local U = vnormalize(vcross(D, x + 0.01 * y)); #local V = vcross(D, U);
  difference { box { <-W, -W, 0>, <W, W, L> } box { <-W * 0.8, -W * 0.5, -1>, <W * 0.8, W * 1.2, L + 1> } matrix <V.x, V.y, V.z, U.x, U.y, U.z, D.x, D.y, D.z, A.x, A.y, A.z> T_Galvanised(0.45) } #end
#macro Product()
  #local I = -1;
  #while (I < 2)
    object { R_Box(<I * 4.6 - 0.25, 0, -2.4>, <I * 4.6 + 0.25, 2.6, -2.0>, 0.04) T_Galvanised(0.45) } object { R_Box(<I * 4.6 - 0.25, 0, 2.6>, <I * 4.6 + 0.25, 6.2, 3.0>, 0.04) T_Galvanised(0.45) }
    object { R_Box(<I * 4.6 - 0.7, 0, -2.8>, <I * 4.6 + 0.7, 0.16, -1.6>, 0.03) T_Galvanised(0.45) } object { R_Box(<I * 4.6 - 0.7, 0, 2.2>, <I * 4.6 + 0.7, 0.16, 3.4>, 0.03) T_Galvanised(0.45) }
    #local K = 0; #while (K < 4) object { Hex_Bolt(0.13, 0.2) T_Satin(Steel_Colour) translate <I * 4.6 + (mod(K, 2) < 1 ? -0.5 : 0.5), 0.16, (K < 2 ? -2.6 : 2.4)>  } #local K = K + 1; #end
    object { R_Box(<-0.18, -0.22, 0>, <0.18, 0.22, 8.8>, 0.04) T_Galvanised(0.45) rotate -x * 35.8 translate <I * 4.6, 1.6, -3.4> }
    cylinder { <I * 4.6, 0.9, 2.6>, <I * 4.6, 3.0, -1.0>, 0.13 T_Galvanised(0.45) } cylinder { <I * 4.6, 5.0, 2.8>, <I * 1.2, 5.3, 2.8>, 0.1 T_Galvanised(0.45) }
    #local I = I + 2;
  #end
  cylinder { <-4.6, 0.7, 2.8>, <4.6, 4.8, 2.8>, 0.1 T_Galvanised(0.45) } cylinder { <4.6, 0.7, 2.8>, <-4.6, 4.8, 2.8>, 0.1 T_Galvanised(0.45) }
  union { #local J = 0; #while (J < 4) object { R_Box(<-6.6, 0.22, 0.6 + J * 2.45>, <6.6, 0.62, 0.95 + J * 2.45>, 0.05) T_Galvanised(0.45) } #local I = 0; #while (I < 5) object { R_Box(<-6.0 + I * 3.0, 0.6, 0.62 + J * 2.45>, <-5.75 + I * 3.0, 0.82, 0.93 + J * 2.45>, 0.04) T_Satin(Grey) } #local I = I + 1; #end #local J = J + 1; #end
    union { Panel(4.6, 7.4, 5, 8, Steel_Colour, 1) rotate x * 90 translate <0.6, 0.9, 0.8> }
    rotate -x * 35.8 translate <0, 1.6, -3.4> }
#end
Show(30, 14, 0.95)
