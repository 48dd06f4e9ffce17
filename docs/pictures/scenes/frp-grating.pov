// Moulded gratings, green and yellow, with grit on their bars.
#include "studio.inc"
#macro Grating(N, M, C)
  #local T = texture { pigment { color C } normal { granite 0.12 scale 0.12 } finish { ambient 0.08 diffuse 0.82 specular 0.25 roughness 0.03 } }
  #local I = 0; #while (I <= N) object { R_Box(<I - 0.10, 0, -0.12>, <I + 0.10, 0.75, M + 0.12>, 0.06) texture { T } } #local I = I + 1; #end
  #local I = 0; #while (I <= M) object { R_Box(<-0.12, 0, I - 0.10>, <N + 0.12, 0.74, I + 0.10>, 0.06) texture { T } } #local I = I + 1; #end
#end
#macro Product()
  union { Grating(10, 8, Cypress) rotate y * 4 translate <-6.2, 0, -4.6> }
  union { Grating(10, 7, Saffron) translate <-5, 0, -3.5> rotate y * -24 translate <-0.6, 0.78, -0.4> }
#end
Show(16, 34, 0.99)
