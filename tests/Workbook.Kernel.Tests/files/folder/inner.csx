var inner = 5;
