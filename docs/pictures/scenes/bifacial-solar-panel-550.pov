// Two bifacial glass-glass panels, one from the front, one from the back with its junction boxes.
#include "studio.inc"
#include "solar.inc"
#macro Product()
  union { Panel(6.2, 10.6, 6, 12, Steel_Colour, 0) rotate x * 20 translate <-6.6, 0.1, 0.4> }
  union { Panel(6.2, 10.6, 6, 12, Steel_Colour, 0)
    #local I = 0; #while (I < 3) object { R_Box(<1.2 + I * 1.6, 5.0, 0.2>, <1.9 + I * 1.6, 5.5, 0.5>, 0.08) T_Plastic(Black) } #local I = I + 1; #end object { Hose(spline { cubic_spline -0.2, <1.5, 5, 0.4> 0, <1.5, 5.0, 0.4> 0.4, <1.3, 3.4, 0.6> 1, <2.2, 1.2, 0.45> 1.2, <2, 0, 0.4> }, 16, 0.07) T_Rubber(Black) }
    translate -x * 6.2 rotate y * 180 rotate x * -14 rotate y * 22 translate <1.4, 0.1, 3.4> }
#end
#if (Detail)
  Product() Frame_Box(<-6.6, 0.2, 0.2>, <-3.2, 2.8, 0.8>, 24, 16, 1.0)
#else
  Show(16, 13, 0.95)
#end
