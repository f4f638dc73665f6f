namespace Vekha.Planning.Editions.Comparing;

public enum WordFate { Kept, Removed, Added }
