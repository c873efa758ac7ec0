import { LayerExtension, type Layer } from '@deck.gl/core';
import { RECKON_LIMIT_S } from '../../stream/tracks';

/** What the shaders are told at each drawing; a shared value, so that a frame needs no new layers. */
export interface Moment {
  /** seconds of event time since the base that the motions were written for */
  nowS: number;
  /** how strongly flashing things show now, 0 to 1 */
  beat: number;
}

/** Numbers per instance in the motion attribute: east m/s, north m/s, second of the last report, flashes (0 or 1). */
export const MOTION_SIZE = 4;

const uniforms = /* glsl */ `\
layout(std140) uniform motionUniforms {
  float nowS;
  float beat;
} motion;
`;

const motionModule = {
  name: 'motion',
  vs: uniforms,
  fs: uniforms,
  uniformTypes: { nowS: 'f32', beat: 'f32' },
} as const;

/**
 * Carries each instance on from its last report by course and speed, in the vertex shader: positions are uploaded when
 * a frame comes, and between frames only one number changes. Dims what flashes, on the common beat.
 */
export class MotionExtension extends LayerExtension<{ readonly moment: Moment }> {
  static override extensionName = 'MotionExtension';

  override getShaders(): unknown {
    return {
      modules: [motionModule],
      inject: {
        'vs:#decl': 'in vec4 instanceMotion;',
        'vs:DECKGL_FILTER_GL_POSITION': `
          float reckonedS = clamp(motion.nowS - instanceMotion.z, 0.0, ${RECKON_LIMIT_S.toFixed(1)});
          position += project.viewProjectionMatrix * vec4(project_size(instanceMotion.xy * reckonedS), 0.0, 0.0);`,
        'vs:DECKGL_FILTER_COLOR': 'color.a *= mix(1.0, motion.beat, instanceMotion.w);',
      },
    };
  }

  override initializeState(this: Layer): void {
    this.getAttributeManager()?.addInstanced({ instanceMotion: { size: MOTION_SIZE, accessor: 'getMotion', defaultValue: [0, 0, 0, 0] } });
  }

  override draw(this: Layer, _params: unknown, extension: this): void {
    this.setShaderModuleProps({ motion: { ...extension.opts.moment } });
  }
}

/** How a course vector is drawn. */
export const Pattern = { solid: 0, dashes: 1, dots: 2 } as const;

/** Dashes of 4 pixels with gaps of 3, or dots of 1 with gaps of 4, along lines whose length only the shader knows. */
export class PatternExtension extends LayerExtension {
  static override extensionName = 'PatternExtension';

  override getShaders(): unknown {
    return {
      inject: {
        'vs:#decl': 'in float instancePattern; out float vPattern; out float vAlongPx;',
        'vs:#main-end': `
          vPattern = instancePattern;
          vec2 linePx = (target.xy / target.w - source.xy / source.w) * 0.5 * project.viewportSize / project.devicePixelRatio;
          vAlongPx = segmentIndex * length(linePx);`,
        'fs:#decl': 'in float vPattern; in float vAlongPx;',
        'fs:DECKGL_FILTER_COLOR': `
          if (vPattern > 0.5 && vPattern < 1.5 && mod(vAlongPx, 7.0) > 4.0) discard;
          if (vPattern > 1.5 && mod(vAlongPx, 5.0) > 1.4) discard;`,
      },
    };
  }

  override initializeState(this: Layer): void {
    this.getAttributeManager()?.addInstanced({ instancePattern: { size: 1, accessor: 'getPattern', defaultValue: 0 } });
  }
}
