#include "studio.inc"
#macro Product() object { R_Box(<-1,0,-1>,<1,1,1>,0.1) T_Plastic(Lapis)} sphere{<2,.7,0>,.7 T_Metal(Steel_Colour)} sphere{<-2,.7,0>,.7 M_Glass(1)} object { R_Cyl(0,1,.6,.1) T_Gloss(White) translate -z*1.8 }#end
Show(20,20,0.7)
