using Microsoft.CodeAnalysis;

namespace Vekha.House.Tests;

public sealed class NameTests
{
    [Fact]
    public void A_public_type_has_a_name_of_its_own_in_all_of_src()
    {
        var twice = SourceProject.All.AsParallel()
            .SelectMany(project => project.Types().Where(type => type.DeclaredAccessibility == Accessibility.Public).Select(type => (project.Name, Type: type)))
            .ToLookup(type => type.Type.Name, type => $"{type.Name}: {type.Type.ToDisplayString()}")
            .Where(named => named.Distinct().Count() > 1)
            .ToDictionary(named => named.Key, named => string.Join("; ", named.Distinct().Order(StringComparer.Ordinal)));
        AllowedList.ShouldHold("TwiceNamed", twice.Keys, name => $"{name} stands {twice[name]}");
    }
}
