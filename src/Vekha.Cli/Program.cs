using System.CommandLine;
using Vekha.Cli;

var root = new RootCommand("Vekha reads official orders and turns them into dated obligations.")
{
    ReadCommand.Create(),
    CheckCommand.Create(),
    DeadlinesCommand.Create(),
    ScheduleCommand.Create(),
    WriteCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
