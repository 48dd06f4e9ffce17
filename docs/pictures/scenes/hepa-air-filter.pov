// A pleated high-efficiency filter in a deep frame, a second one seen from its side.
#include "studio.inc"
#macro Filter(C)
  difference { object { R_Box(<-4.2, 0, -1.1>, <4.2, 8.4, 1.1>, 0.06) } box { <-3.75, 0.45, -2>, <3.75, 7.95, 2> } T_Satin(C) }
  #local I = 0; #while (I < 58) intersection { box { <-0.098, 0.45, -0.098>, <0.098, 7.95, 0.098> rotate y * 45 scale <0.47, 1, 6.2> } translate <-3.75 + 7.5 * (I + 0.5) / 58, 0, -0.1> T_Matte(White) } #local I = I + 1; #end
  #local J = 0; #while (J < 6) box { <-3.75, 1.2 + J * 1.25, -0.99>, <3.75, 1.26 + J * 1.25, -0.92> T_Matte(Mix(Turquoise, White, 0.55)) } #local J = J + 1; #end
  difference { box { <-4.05, 0.15, -1.2>, <4.05, 8.25, -1.1> } box { <-3.8, 0.4, -3>, <3.8, 8.0, 3> } T_Rubber(Turquoise) }
  #local I = 0; #while (I < 4) Screw(<(mod(I, 2) < 1 ? -4.12 : 4.12), (I < 2 ? 0.09 : 8.31), -1.1>, 0.06) #local I = I + 1; #end
#end
#macro Product()
  union { Filter(Steel_Colour) rotate y * 0 }
  union { Filter(srgb <0.74, 0.76, 0.78>) rotate y * 74 rotate z * 0 translate <6.6, 0, 2.4> }
#end
Show(24, 12, 0.97)
