using Microsoft.CodeAnalysis;

namespace Vekha.House.Tests;

/// <summary>What people see, they see by queries.</summary>
public sealed class QueryTests
{
    [Fact]
    public void A_query_that_others_can_ask_narrows_what_it_reads_by_the_viewer()
    {
        var application = SourceProject.All.Single(project => project.Name == "Application");
        var reading = new CommandSteps(application, _ => false);
        var asked = application.Types()
            .Where(type => type.DeclaredAccessibility == Accessibility.Public && type.Name.EndsWith("Query", StringComparison.Ordinal))
            .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>()).Where(IsOpen).ToList();
        asked.Count.ShouldBeGreaterThan(40);
        AllowedList.ShouldHold("Unnarrowed", asked.Where(method => !reading.Of(method).Contains(Step.Right)).Select(NameOf), name =>
            $"{name} reads whatever it is asked for");
    }

    private static bool IsOpen(IMethodSymbol method) =>
        method is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary, ReturnType.Name: "Task" };

    private static string NameOf(IMethodSymbol method) => $"{method.ContainingType.Name}.{method.Name}";
}
