// An infant incubator: a clear hood over a mattress, on a wheeled cabinet with a control panel.
#include "studio.inc"
#macro Hood_Wall(A, B) object { box { A, B } M_Clear(<0.96, 0.985, 1>, 0.25) } #end
#macro Product()
  #local I = 0; #while (I < 4) union { cylinder { <-0.22, 0.55, 0>, <0.22, 0.55, 0>, 0.55 T_Rubber(Ink) } cylinder { <-0.26, 0.55, 0>, <0.26, 0.55, 0>, 0.3 T_Plastic(Grey) } cylinder { y * 0.6, y * 1.5, 0.25 T_Plastic(Grey) } rotate y * 25 translate <(mod(I, 2) < 1 ? -4 : 4), 0, (I < 2 ? -2.2 : 2.2)> } #local I = I + 1; #end
  object { R_Box(<-4.8, 1.3, -2.8>, <4.8, 2.0, 2.8>, 0.25) T_Plastic(Grey_Light) }
  object { R_Box(<-3.9, 1.9, -2.3>, <3.9, 7.0, 2.3>, 0.3) T_Plastic(White) }
  object { R_Box(<-3.6, 2.4, -2.42>, <-0.1, 6.6, -2.0>, 0.15) T_Plastic(Mix(Turquoise, White, 0.35)) } object { R_Box(<0.1, 2.4, -2.42>, <3.6, 6.6, -2.0>, 0.15) T_Plastic(Mix(Turquoise, White, 0.35)) }
  object { R_Box(<-1.0, 5.4, -2.7>, <-0.7, 6.2, -2.3>, 0.1) T_Satin(Steel_Colour) } object { R_Box(<0.7, 5.4, -2.7>, <1.0, 6.2, -2.3>, 0.1) T_Satin(Steel_Colour) }
  object { R_Box(<-5.6, 7.0, -3.2>, <5.6, 8.1, 3.2>, 0.35) T_Plastic(White) } object { R_Box(<-5.65, 7.45, -3.25>, <5.65, 7.65, 3.25>, 0.08) T_Plastic(Turquoise) }
  object { R_Box(<-4.4, 8.1, -2.2>, <4.4, 8.75, 2.2>, 0.3) T_Matte(Mix(Turquoise, White, 0.18)) }
  object { R_Box(<-4.0, 8.6, -1.3>, <-2.3, 9.1, 1.3>, 0.24) T_Matte(White) }
  // hood: walls with ports, sloped roof
  difference { box { <-5.0, 8.1, -2.75>, <5.0, 11.4, -2.62> } cylinder { <-2.3, 9.7, -3>, <-2.3, 9.7, -2>, 0.95 } cylinder { <2.3, 9.7, -3>, <2.3, 9.7, -2>, 0.95 } M_Clear(<0.96, 0.985, 1>, 0.25) }
  Hood_Wall(<-5.0, 8.1, 2.62>, <5.0, 11.4, 2.75>) Hood_Wall(<-5.0, 8.1, -2.6>, <-4.88, 11.4, 2.6>) Hood_Wall(<4.88, 8.1, -2.6>, <5.0, 11.4, 2.6>)
  object { box { <-5.0, 0, -0.06>, <5.0, 1.9, 0.06> rotate x * 52 translate <0, 11.4, -2.7> } M_Clear(<0.96, 0.985, 1>, 0.25) } object { box { <-5.0, 0, -0.06>, <5.0, 1.9, 0.06> rotate -x * 52 translate <0, 11.4, 2.7> } M_Clear(<0.96, 0.985, 1>, 0.25) }
  Hood_Wall(<-5.0, 12.5, -1.25>, <5.0, 12.62, 1.25>)
  #local I = -1; #while (I < 2)
    torus { 1.0, 0.13 rotate x * 90 translate <I * 2.3, 9.7, -2.72> T_Plastic(White) }
    object { Hose(spline { linear_spline 0, <I * 5.0, 8.1, -2.7> 0.36, <I * 5.0, 11.4, -2.7> 0.5, <I * 5.0, 12.56, -1.2> 0.6, <I * 5.0, 12.56, 1.2> 0.7, <I * 5.0, 11.4, 2.7> 1, <I * 5.0, 8.1, 2.7> }, 50, 0.1) T_Plastic(Grey_Light) }
    cylinder { <-5, 11.4, I * 2.7>, <5, 11.4, I * 2.7>, 0.08 T_Plastic(Grey_Light) } cylinder { <-5, 12.56, I * 1.2>, <5, 12.56, I * 1.2>, 0.08 T_Plastic(Grey_Light) }
    #local I = I + 2; #end
  // control panel
  union { object { R_Box(<-1.5, -1.2, -0.3>, <1.5, 1.2, 0.3>, 0.18) T_Plastic(Ink) } object { R_Slab(-1.3, -1.0, 1.3, 1.0, 0.1, 0.1) translate -z * 0.32 T_Black_Glass() } union { Number(365, 3, <-0.95, 0.1, 0>, 0.6, Saffron) Number(60, 2, <-0.95, -0.7, 0>, 0.45, Turquoise) Trace(0.1, 1.1, -0.6, 0.4, 2, 1, 0.02, Turquoise) translate -z * 0.34 } rotate y * 14 translate <6.6, 9.9, -2.6> } cylinder { <5.4, 7.6, -2.2>, <6.4, 9.4, -2.3>, 0.2 T_Satin(Steel_Colour) }
#end
Show(20, 11, 0.97)
