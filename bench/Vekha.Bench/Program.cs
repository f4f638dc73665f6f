using System.CommandLine;
using Vekha.Bench.Attacks;
using Vekha.Bench.Editions;
using Vekha.Bench.Files;
using Vekha.Bench.Pages;
using Vekha.Bench.Reading;
using Vekha.Bench.Regions;
using Vekha.Bench.Reminders;

var root = new RootCommand("Measures Vekha. bench/run sets everything up and calls each of these.");
root.Subcommands.Add(RegionCommand.Create());
root.Subcommands.Add(PagesCommand.Create());
root.Subcommands.Add(BesideCommand.Create());
root.Subcommands.Add(DigestCommand.Create());
root.Subcommands.Add(AmendCommand.Create());
root.Subcommands.Add(ReadingCommand.Create());
root.Subcommands.Add(FilesCommand.Create());
root.Subcommands.Add(AttacksCommand.Create());
return await root.Parse(args).InvokeAsync();
