using System.Net;

namespace Vekha.Web.Tests.Access;

/// <summary>Who opens what is seen at our region and below, login by login, and what the others are answered.</summary>
public static class Readers
{
    public static TheoryData<string, HttpStatusCode> OfTheRegion { get; } = new()
    {
        { "coordinator", HttpStatusCode.OK },
        { "municipal", HttpStatusCode.OK },
        { "head", HttpStatusCode.OK },
        { "reviewer", HttpStatusCode.OK },
        { "curator", HttpStatusCode.OK },
        { "admin", HttpStatusCode.OK },
        { "far-coordinator", HttpStatusCode.NotFound },
        { "nobody", HttpStatusCode.Redirect },
    };
}
