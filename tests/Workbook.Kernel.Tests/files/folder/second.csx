#!import first.dib
