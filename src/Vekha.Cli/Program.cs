using System.CommandLine;

var root = new RootCommand("Vekha reads official orders and turns them into dated obligations.");
return await root.Parse(args).InvokeAsync();
