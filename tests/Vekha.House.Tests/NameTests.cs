using Microsoft.CodeAnalysis;

namespace Vekha.House.Tests;

public sealed class NameTests
{
    // A type and its twin with type parameters («Outcome» and «Outcome<T>») are one word.
    [Fact]
    public void A_public_type_has_a_name_of_its_own_in_all_of_src()
    {
        var twice = SourceProject.All.AsParallel()
            .SelectMany(project => project.Types().Select(type => (project.Name, Type: type)))
            .Where(type => type.Type.DeclaredAccessibility == Accessibility.Public)
            .ToLookup(type => type.Type.Name, type => $"{type.Name}: {type.Type.ContainingNamespace}")
            .Where(named => named.Distinct().Count() > 1)
            .ToDictionary(named => named.Key, named => string.Join("; ", named.Distinct().Order(StringComparer.Ordinal)));
        AllowedList.ShouldHold("TwiceNamed", twice.Keys, name => $"{name} stands in {twice[name]}");
    }
}
