typedef int liveshop_empty;
