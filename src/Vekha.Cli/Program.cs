using System.CommandLine;
using Vekha.Cli;

var root = new RootCommand("Vekha reads official orders and turns them into dated obligations.");
root.Subcommands.Add(ReadCommand.Create());
root.Subcommands.Add(DeadlinesCommand.Create());
return await root.Parse(args).InvokeAsync();
