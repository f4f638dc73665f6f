namespace Vekha.Planning.Obligations;

/// <summary>How a municipality or a region does, at a glance.</summary>
public enum TrafficLight { Green, Amber, Red }
