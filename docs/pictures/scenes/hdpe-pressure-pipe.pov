// Black pressure pipes with blue stripes, stacked as a pyramid.
#include "studio.inc"
#macro Pipe(Turn)
  difference { cylinder { <0, 0, -8>, <0, 0, 8>, 1.4 } cylinder { <0, 0, -9>, <0, 0, 9>, 1.14 } T_Plastic(srgb <0.095, 0.10, 0.11>) }
  torus { 1.27, 0.125 rotate x * 90 translate -z * 8 T_Plastic(srgb <0.13, 0.135, 0.145>) }
  #local I = 0; #while (I < 4) cylinder { <0, 1.30, -8.0>, <0, 1.30, 8>, 0.125 rotate z * (Turn + 90 * I) T_Plastic(srgb <0.16, 0.42, 0.78>) } #local I = I + 1; #end
#end
#macro Product()
  #local J = 0;
  #while (J < 4)
    #local I = 0;
    #while (I < 4 - J)
      union { Pipe(31 * I + 47 * J) translate <(I - (3 - J) / 2) * 2.82, 1.42 + J * 2.44, 0.25 * sin(I * 5 + J * 3)> }
      #local I = I + 1;
    #end
    #local J = J + 1;
  #end
#end
#macro Out() Product() Frame_Box(<-5.7, 0, -8.3>, <5.7, 10.2, 8>, 34, 17, 1.0) #end
Out()
