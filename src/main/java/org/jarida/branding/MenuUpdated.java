package org.jarida.branding;

import java.util.List;
import org.jarida.shared.event.DomainEvent;

/** A menu was written. The targets are the ids of all nodes that its items lead to. */
public record MenuUpdated(String nodeId, String location, List<String> targetsBefore, List<String> targets)
        implements DomainEvent {}
